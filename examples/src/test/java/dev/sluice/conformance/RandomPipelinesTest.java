package dev.sluice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.Emitters;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.Selection;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random pipelines: CPython's reading of their queries, and a parser's reading of the SQL in their
 * expectations, are both what the model says.
 *
 * <p>The files stay in {@code target/conformance}, where {@code conformance/run} lints and formats
 * them.
 */
class RandomPipelinesTest {

  private static final int COUNT = 200;

  /** Other pipelines: {@code mvn test -Dsluice.seed=..}. */
  private static final long SEED = Long.getLong("sluice.seed", 20250101);

  private static final Origin HERE = Origin.unknown();
  private static final Path OUT = Path.of("target", "conformance");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void registerWhatTheModelSays(Dialect dialect) throws IOException {
    RandomExprs exprs = new RandomExprs(SEED);
    RandomQueries queries = new RandomQueries(SEED + 1);
    List<Dataset> datasets = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      datasets.add(dataset("d" + i, exprs, queries, i % 4));
    }
    RandomDatasets more = new RandomDatasets(SEED + 2);
    for (int i = 0; i < COUNT; i++) {
      datasets.add(more.dataset("t" + i));
    }
    List<Sink> sinks = new ArrayList<>(List.of(more.sink("out"), more.sink("other")));
    if (dialect == Dialect.PIPELINES) {
      for (int i = 0; i < COUNT / 4; i++) {
        datasets.add(more.newDataset("n" + i));
      }
      sinks.add(more.handler("handled"));
    }
    Bundle bundle = bundle(datasets, sinks);
    Path file = OUT.resolve("random_" + dialect.name().toLowerCase(Locale.ROOT) + ".py");
    Files.createDirectories(OUT);
    Files.writeString(file, python(bundle, dialect));
    Recorder.compare(
        List.of(
            Trees.object(
                "id",
                "random",
                "files",
                List.of(file.toAbsolutePath().toString()),
                "opaque",
                Registrations.pythonFunctions(bundle.pipelines().get(0)),
                "expected",
                Registrations.of(
                    BundleGraph.of(bundle), bundle.pipelines().get(0), Target.Mode.PRODUCTION))),
        folder);
  }

  private static Dataset dataset(String name, RandomExprs exprs, RandomQueries queries, int depth) {
    Query input = depth == 0 ? table() : queries.query(depth);
    Query where = new Query.Where(input, exprs.condition(depth), HERE);
    Query select =
        new Query.Select(
            where,
            List.of(
                new Selection.One(new Expr.Alias(exprs.value(depth), List.of("v"), HERE)),
                new Selection.One(new Expr.Alias(exprs.value(depth), List.of("w"), HERE))),
            HERE);
    List<Expectation> rules =
        List.of(
            new Expectation("first", exprs.condition(depth), Expectation.Action.WARN, HERE),
            new Expectation("second", exprs.condition(depth), Expectation.Action.DROP, HERE));
    return new Dataset.MaterializedView(
        Text.of(name),
        spec(),
        select,
        Optional.empty(),
        rules,
        Optional.empty(),
        Remarks.none(),
        HERE);
  }

  private static Query table() {
    return new Query.Read(
        new Source.External(Text.of("main.s.t"), Optional.empty(), Map.of(), HERE), false, HERE);
  }

  private static TableSpec spec() {
    return new TableSpec(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        new Layout.Unspecified(),
        Map.of(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Bundle bundle(List<Dataset> datasets, List<Sink> sinks) {
    Pipeline pipeline =
        new Pipeline(
            "random",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            datasets,
            sinks,
            List.of(),
            List.of(),
            new Pipeline.Modes(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            new Pipeline.Lifecycle(false, Optional.empty()),
            false,
            Optional.empty(),
            List.of(),
            HERE);
    return new Bundle(
        "random",
        Optional.empty(),
        List.of(pipeline),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        HERE);
  }

  /** Without the rules: what they would say of nonsense is not asked here. */
  private static String python(Bundle bundle, Dialect dialect) {
    CompilerOptions options =
        new CompilerOptions(
            dialect,
            Optional.of(SourceForm.FILE),
            Optional.of(SourceLayout.PIPELINE),
            Optional.empty(),
            Optional.empty(),
            "Random",
            Map.of(),
            Set.of());
    EmitContext context = new EmitContext(BundleGraph.of(bundle), options, ProjectFiles.none());
    List<Artifact> python = new ArrayList<>();
    for (Emitter emitter : Emitters.all()) {
      for (Artifact artifact : emitter.emit(context)) {
        if (artifact.path().endsWith(".py")) {
          python.add(artifact);
        }
      }
    }
    assertThat(python).hasSize(1);
    return python.get(0).text();
  }
}
