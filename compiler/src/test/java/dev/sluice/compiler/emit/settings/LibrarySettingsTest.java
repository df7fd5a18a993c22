package dev.sluice.compiler.emit.settings;

import static dev.sluice.compiler.emit.BundleModel.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.emit.BundleModel;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.PipelineModel;
import dev.sluice.compiler.emit.bundle.BundleYaml;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Layer;
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a pipeline names its sources, in the bundle and in the workspace. */
class LibrarySettingsTest {

  private static final Map<String, String> FILES =
      Map.of("legacy/load.py", "# Databricks notebook source\n", "udfs.py", "x = 1\n");

  private static final String ROOT = "/Workspace/Users/jo@example.com/.bundle/sales/default/files/";

  @Test
  void aGlobFindsWhatIsGenerated() {
    EmitContext context = context(Dialect.PIPELINES);
    assertThat(yaml(context))
        .contains(
            """
                  root_path: ../src/orders
                  libraries:
                    - glob:
                        include: ../src/orders/transformations/**
            """);
    assertThat(json(context))
        .contains("\"include\": \"" + ROOT + "src/orders/transformations/**\"")
        .contains("\"root_path\": \"" + ROOT + "src/orders\"");
  }

  @Test
  void otherGlobsStandBesideIt() {
    EmitContext context =
        context(
            Dialect.PIPELINES,
            new Library.Glob(Text.of("shared/**"), Origin.unknown()),
            new Library.Glob(Text.of("/Workspace/more/**"), Origin.unknown()));
    assertThat(yaml(context))
        .contains(
            """
                    - glob:
                        include: ../src/orders/transformations/**
                    - glob:
                        include: ../shared/**
                    - glob:
                        include: /Workspace/more/**
            """);
    assertThat(json(context)).contains("\"include\": \"" + ROOT + "shared/**\"");
  }

  @Test
  void besideNotebooksAndFilesEachSourceIsListed() {
    EmitContext context =
        context(
            Dialect.PIPELINES,
            new Library.Notebook(Text.of("legacy/load.py"), Origin.unknown()),
            new Library.File(Text.of("./udfs.py"), Origin.unknown()));
    assertThat(yaml(context))
        .contains(
            """
                  # One by one: a glob cannot stand beside notebooks and files.
                  libraries:
                    - file:
                        path: ../src/orders/transformations/bronze/raw.py
                    - notebook:
                        path: ../src/orders/libraries/legacy/load.py
                    - file:
                        path: ../src/orders/libraries/udfs.py
            """);
    assertThat(json(context))
        .contains("\"path\": \"" + ROOT + "src/orders/transformations/bronze/raw.py\"")
        .contains("\"path\": \"" + ROOT + "src/orders/libraries/legacy/load\"")
        .contains("\"path\": \"" + ROOT + "src/orders/libraries/udfs.py\"");
  }

  @Test
  void generatedNotebooksLoseTheirExtensionInTheWorkspace() {
    EmitContext context =
        context(Dialect.DLT, new Library.Notebook(Text.of("/Workspace/x"), Origin.unknown()));
    assertThat(json(context)).doesNotContain(".py\"").contains("\"notebook\"");
    assertThat(yaml(context)).contains(".py\n").contains("- notebook:\n");
  }

  @Test
  void whatIsInTheProjectIsCopiedAlong() {
    EmitContext context =
        context(
            Dialect.PIPELINES,
            new Library.Notebook(Text.of("legacy/load.py"), Origin.unknown()),
            new Library.File(Text.of("./udfs.py"), Origin.unknown()),
            new Library.File(Text.of("udfs.py"), Origin.unknown()),
            new Library.File(Text.of("/Workspace/x.py"), Origin.unknown()),
            new Library.Glob(Text.of("shared/**"), Origin.unknown()));
    assertThat(new LibraryCopies().emit(context))
        .containsExactly(
            new Artifact("src/orders/libraries/legacy/load.py", "# Databricks notebook source\n"),
            new Artifact("src/orders/libraries/udfs.py", "x = 1\n"));
  }

  private static EmitContext context(Dialect dialect, Library... libraries) {
    PipelineModel pipeline = new PipelineModel("orders");
    pipeline.datasets.add(table("raw", Layer.BRONZE, "a.b.c"));
    pipeline.libraries.addAll(List.of(libraries));
    CompilerOptions options = CompilerOptions.of("com.acme.Sales").dialect(dialect);
    return new EmitContext(
        BundleGraph.of(new BundleModel("sales", pipeline).build()),
        new CompilerOptions(
            options.dialect(),
            options.form(),
            options.layout(),
            options.target(),
            Optional.of("jo@example.com"),
            options.projectClass(),
            options.templates(),
            options.disabled()),
        path -> Optional.ofNullable(FILES.get(path.startsWith("./") ? path.substring(2) : path)));
  }

  private static String yaml(EmitContext context) {
    return text(new BundleYaml().emit(context), "resources/orders.pipeline.yml");
  }

  private static String json(EmitContext context) {
    return text(new PipelineJson().emit(context), "json/default/orders.create.json");
  }

  private static String text(List<Artifact> files, String path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(Artifact::text)
        .findFirst()
        .orElseThrow();
  }
}
