package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** What the workspace makes of a file: notebook or not, and where. */
record ImportedFile(String path, String type, Bytes bytes, String language) {

  /** Only so many bytes are looked at. */
  private static final int LOOK = 32;

  private static final Map<String, String> LANGUAGES =
      Map.of(".py", "PYTHON", ".sql", "SQL", ".scala", "SCALA", ".r", "R");
  private static final Map<String, String> HEADERS =
      Map.of(
          "PYTHON", "# Databricks notebook source",
          "R", "# Databricks notebook source",
          "SQL", "-- Databricks notebook source",
          "SCALA", "// Databricks notebook source");

  ImportedFile {
    requireNonNull(path, "path");
    requireNonNull(type, "type");
    requireNonNull(bytes, "bytes");
    requireNonNull(language, "language");
  }

  static ImportedFile of(String path, Bytes bytes, String format, String language) {
    return switch (format) {
      case "RAW" -> new ImportedFile(path, "FILE", bytes, "");
      case "AUTO" -> detected(path, bytes);
      case "SOURCE" -> source(path, bytes, language);
      default -> throw ApiError.invalid("The fake does not import the format " + format + ".");
    };
  }

  private static ImportedFile source(String path, Bytes bytes, String language) {
    if (language.isEmpty()) {
      throw ApiError.invalid("The language field is required for the format SOURCE.");
    }
    return new ImportedFile(path, "NOTEBOOK", bytes, language);
  }

  private static ImportedFile detected(String path, Bytes bytes) {
    int dot = path.lastIndexOf('.');
    String extension = dot > path.lastIndexOf('/') ? path.substring(dot) : "";
    String bare = path.substring(0, path.length() - extension.length());
    if (extension.equals(".ipynb")) {
      return new ImportedFile(bare, "NOTEBOOK", bytes, "PYTHON");
    }
    String language = LANGUAGES.get(extension);
    String start = bytes.text(LOOK);
    String firstLine = start.split("\r?\n", 2)[0];
    return language != null && firstLine.equals(HEADERS.get(language))
        ? new ImportedFile(bare, "NOTEBOOK", bytes, language)
        : new ImportedFile(path, "FILE", bytes, "");
  }
}
