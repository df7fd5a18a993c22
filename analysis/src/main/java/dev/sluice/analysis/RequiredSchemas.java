package dev.sluice.analysis;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Datasets whose columns are not known, as errors: for those who want every pipeline checked as a
 * whole. What is unknown only because something before it is, is not reported.
 */
public final class RequiredSchemas {

  private static final String OPAQUE = "schema.opaque";
  private static final String PARTLY = "schema.partly-known";

  private RequiredSchemas() {}

  /** The ids of what this finds. */
  public static Set<String> ids() {
    return Set.of(OPAQUE, PARTLY);
  }

  /** An error for each dataset that is opaque or partly known, sorted by place. */
  public static List<Diagnostic> check(Analysed analysed) {
    List<Diagnostic> found = new ArrayList<>();
    for (AnalysedDataset each : analysed.datasets()) {
      if (each.knowledge() != Knowledge.KNOWN && !inherits(analysed, each)) {
        found.add(finding(analysed, each));
      }
    }
    return Diagnostics.sorted(found);
  }

  private static boolean inherits(Analysed analysed, AnalysedDataset each) {
    return causes(each).isEmpty() && unknownBefore(analysed, each.pipeline(), each.dataset());
  }

  private static boolean unknownBefore(Analysed analysed, PipelineGraph pipeline, Dataset dataset) {
    return pipeline.reads(dataset).stream()
        .map(read -> read.table())
        .filter(Source.OfDataset.class::isInstance)
        .flatMap(table -> analysed.find(((Source.OfDataset) table).dataset()).stream())
        .anyMatch(before -> before.knowledge() != Knowledge.KNOWN);
  }

  private static Diagnostic finding(Analysed analysed, AnalysedDataset each) {
    boolean opaque = each.knowledge() == Knowledge.OPAQUE;
    int behind = behind(analysed, each);
    String more =
        behind == 0
            ? ""
            : ", nor what is in the %s behind it"
                .formatted(behind == 1 ? "dataset" : behind + " datasets");
    Diagnostic finding =
        Diagnostic.error(
            opaque ? OPAQUE : PARTLY,
            each.dataset().origin(),
            opaque
                ? "Nothing is known of the columns of `%s`%s.".formatted(each.name(), more)
                : "Only some of the columns of `%s` are known%s%s."
                    .formatted(each.name(), untyped(each), more));
    List<Cause> causes = causes(each);
    for (Cause cause : causes) {
      finding = finding.related(cause.what(), cause.query().origin());
    }
    for (String hint : causes.stream().map(Cause::hint).distinct().toList()) {
      finding = finding.hint(hint);
    }
    return finding.hint("or state the columns where they are read: .returns(Record.class)");
  }

  private static String untyped(AnalysedDataset each) {
    List<String> names =
        each.columns().known().stream()
            .filter(column -> column.type().isEmpty())
            .map(column -> "`" + column.name() + "`")
            .limit(5)
            .toList();
    return names.isEmpty() ? "" : ", and no type of " + String.join(", ", names);
  }

  /** How many datasets are unknown because of this one, or of what it reads. */
  private static int behind(Analysed analysed, AnalysedDataset each) {
    Set<String> unknown = new java.util.HashSet<>(Set.of(each.name()));
    for (AnalysedDataset other : analysed.datasets()) {
      boolean reads =
          other.pipeline().upstream(other.dataset()).stream()
              .anyMatch(before -> unknown.contains(before.name().toString()));
      if (reads && other.knowledge() != Knowledge.KNOWN && inherits(analysed, other)) {
        unknown.add(other.name());
      }
    }
    return unknown.size() - 1;
  }

  /** A part of a query that says nothing of its columns. */
  private record Cause(Query query, String what, String hint) {}

  private static List<Cause> causes(AnalysedDataset each) {
    List<Cause> causes = new ArrayList<>();
    for (Query query : Queries.all(Queries.roots(each.dataset()))) {
      if (query instanceof Query.Read read) {
        read.source().accept(new Sources(read)).ifPresent(causes::add);
      } else if (query instanceof Query.Python python) {
        causes.add(
            new Cause(
                query,
                "what Python function `%s` returns is not known"
                    .formatted(python.function().name()),
                "state the columns that the function returns: .returns(Record.class)"));
      }
    }
    return causes;
  }

  /** What sources lack. */
  private record Sources(Query.Read read) implements Source.Cases<Optional<Cause>> {

    private static final String HINT =
        "give the source a schema, .schema(Record.class); `sluice schemas` writes the record from"
            + " samples";

    @Override
    public Optional<Cause> files(Source.Files source) {
      return lacks(source.schema().isEmpty() && source.stated().isEmpty(), source.format());
    }

    @Override
    public Optional<Cause> autoLoader(Source.AutoLoader source) {
      return lacks(source.schema().isEmpty() && source.stated().isEmpty(), source.format());
    }

    @Override
    public Optional<Cause> connector(Source.Connector source) {
      return lacks(
          source.schema().isEmpty()
              && source.stated().isEmpty()
              && dev.sluice.compiler.graph.FormatColumns.of(source.format()).isEmpty(),
          source.format());
    }

    @Override
    public Optional<Cause> rows(Source.Rows source) {
      return Optional.empty();
    }

    @Override
    public Optional<Cause> range(Source.Range source) {
      return Optional.empty();
    }

    @Override
    public Optional<Cause> dataset(Source.OfDataset source) {
      return Optional.empty();
    }

    @Override
    public Optional<Cause> external(Source.External source) {
      return source.stated().isPresent()
          ? Optional.empty()
          : Optional.of(
              new Cause(
                  read,
                  "`%s` is read here".formatted(source.name()),
                  "state the columns of `%s`, external(..).columns(Record.class), or write them into"
                          .formatted(source.name())
                      + " schemas.lock.json"));
    }

    private Optional<Cause> lacks(boolean schema, String format) {
      return schema
          ? Optional.of(new Cause(read, "this source of %s has no schema".formatted(format), HINT))
          : Optional.empty();
    }
  }
}
