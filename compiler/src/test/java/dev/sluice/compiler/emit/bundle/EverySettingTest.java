package dev.sluice.compiler.emit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.EverySetting;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.Sources;
import dev.sluice.compiler.emit.bundle.validator.BundleValidator;
import dev.sluice.compiler.graph.PipelineGraph;
import java.util.Map;
import java.util.TreeMap;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

/** The bundle in which everything is said. */
class EverySettingTest {

  private static final Compilation COMPILATION = EverySetting.bundle().compile("jo@example.com");

  @Test
  void yaml() {
    Approvals.verify(text(".yml"));
  }

  @Test
  void jsonOfProduction() {
    Approvals.verify(text("json/prod/") + text("json/free/classic.create.json"));
  }

  @Test
  void hasNoMistake() {
    assertThat(BundleValidator.validate(files())).isEmpty();
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(EverySetting.bundle().compile("jo@example.com")).isEqualTo(COMPILATION);
  }

  private static String text(String part) {
    StringBuilder all = new StringBuilder();
    COMPILATION.artifacts().stream()
        .filter(file -> file.path().contains(part) && !file.path().endsWith(".edit.json"))
        .forEach(file -> all.append("==> ").append(file.path()).append('\n').append(file.text()));
    return all.toString();
  }

  /** What was compiled, and sources in the right places. */
  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    EmitContext context = EverySetting.bundle().context(null);
    for (PipelineGraph pipeline : context.graph().pipelines()) {
      for (SourceFile source : Sources.of(context, pipeline)) {
        String header =
            source.form() == SourceForm.NOTEBOOK ? "# Databricks notebook source\n" : "";
        files.put(source.path(), header);
      }
    }
    for (Artifact file : COMPILATION.artifacts()) {
      files.put(file.path(), file.text());
    }
    return files;
  }
}
