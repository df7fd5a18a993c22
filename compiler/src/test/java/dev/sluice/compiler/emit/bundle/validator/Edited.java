package dev.sluice.compiler.emit.bundle.validator;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small bundle without a mistake, and what becomes of it by a few edits. */
final class Edited {

  static final String BUNDLE = "databricks.yml";
  static final String PIPELINE = "resources/orders.pipeline.yml";
  static final String CLASSIC = "resources/classic.pipeline.yml";

  private final Map<String, String> files = new TreeMap<>();

  private Edited() {}

  static Edited bundle() {
    Edited bundle = new Edited();
    bundle
        .file(
            BUNDLE,
            """
            bundle:
              name: sales
              uuid: 15e83d30-67b3-53f5-b62b-a31717db7cbc
            include:
              - resources/*.yml
            variables:
              catalog:
                description: Where tables go
                default: dev
            targets:
              dev:
                mode: development
                default: true
              prod:
                mode: production
                workspace:
                  host: https://prod.example.com
                  root_path: /Workspace/sales
                variables:
                  catalog: main
            """)
        .file(
            PIPELINE,
            """
            resources:
              pipelines:
                orders:
                  name: orders
                  catalog: ${var.catalog}
                  schema: sales
                  serverless: true
                  root_path: ../src/orders
                  libraries:
                    - glob:
                        include: ../src/orders/transformations/**
                  configuration:
                    sales.catalog: ${var.catalog}
            """)
        .file(
            CLASSIC,
            """
            resources:
              pipelines:
                classic:
                  name: classic
                  catalog: main
                  schema: sales
                  clusters:
                    - label: default
                      num_workers: 2
                  root_path: ../src/classic
                  libraries:
                    - notebook:
                        path: ../src/classic/notebook.py
                    - file:
                        path: ../src/classic/file.py
            """)
        .file("src/orders/transformations/raw.py", "import dlt\n")
        .file("src/classic/notebook.py", "# Databricks notebook source\nimport dlt\n")
        .file("src/classic/file.py", "import dlt\n");
    return bundle;
  }

  Edited file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Replaces the one place in a file. */
  Edited replace(String path, String before, String after) {
    String text = files.get(path);
    if (text.indexOf(before) != text.lastIndexOf(before) || !text.contains(before)) {
      throw new IllegalArgumentException("not exactly one: " + before);
    }
    return file(path, text.replace(before, after));
  }

  /** Adds lines at the end of a file; the last of them that are in a pipeline are its fields. */
  Edited append(String path, String lines) {
    return file(path, files.get(path) + lines);
  }

  /** Adds a field to the pipeline of a file. */
  Edited field(String path, String yaml) {
    return append(path, yaml.indent(6));
  }

  List<Finding> validate() {
    return BundleValidator.validate(files);
  }
}
