package dev.sluice.compiler.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.python.syntax.Tools;
import dev.sluice.compiler.emit.sql.SqlViews;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Bundle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sources of everything that can be defined. */
class EveryDefinitionTest {

  private static final ProjectFiles MODULES =
      path ->
          path.startsWith("python/models/")
              ? Optional.of("\"\"\"The user's own.\"\"\"\n")
              : Optional.empty();

  @Test
  void pipelines() {
    Approvals.verify(text(emit(EveryDefinition.everywhere(), options(Dialect.PIPELINES))));
  }

  @Test
  void dlt() {
    Approvals.verify(text(emit(EveryDefinition.everywhere(), options(Dialect.DLT))));
  }

  @Test
  void previews() {
    Approvals.verify(text(emit(EveryDefinition.previews(), options(Dialect.PIPELINES))));
  }

  @ParameterizedTest
  @EnumSource(SourceLayout.class)
  void formatterAndLinterHaveNothingToAdd(SourceLayout layout) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Dialect dialect : Dialect.values()) {
      for (SourceForm form : SourceForm.values()) {
        CompilerOptions options =
            new CompilerOptions(
                dialect,
                Optional.of(form),
                Optional.of(layout),
                Optional.empty(),
                Optional.empty(),
                "com.acme.Shop",
                Map.of(),
                Set.of());
        List<Artifact> sources = emit(EveryDefinition.everywhere(), options);
        if (dialect == Dialect.PIPELINES) {
          sources.addAll(emit(EveryDefinition.previews(), options));
        }
        for (Artifact source : sources) {
          if (source.path().endsWith(".py")) {
            files.put("as_" + dialect + "/" + form + "/" + source.path(), source.text());
          }
        }
      }
    }
    assertThat(Tools.formatting(files)).isEmpty();
    assertThat(Tools.findings(files)).isEmpty();
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(emit(EveryDefinition.everywhere(), options(Dialect.PIPELINES)))
        .isEqualTo(emit(EveryDefinition.everywhere(), options(Dialect.PIPELINES)));
  }

  private static CompilerOptions options(Dialect dialect) {
    return CompilerOptions.of("com.acme.Shop").dialect(dialect);
  }

  private static List<Artifact> emit(Bundle bundle, CompilerOptions options) {
    EmitContext context = new EmitContext(BundleGraph.of(bundle), options, MODULES);
    List<Artifact> artifacts = new ArrayList<>(new PythonSources().emit(context));
    artifacts.addAll(new SqlViews().emit(context));
    artifacts.sort(Comparator.comparing(Artifact::path));
    return artifacts;
  }

  private static String text(List<Artifact> artifacts) {
    StringBuilder all = new StringBuilder();
    artifacts.forEach(
        file -> all.append("==> ").append(file.path()).append('\n').append(file.text()));
    return all.toString();
  }
}
