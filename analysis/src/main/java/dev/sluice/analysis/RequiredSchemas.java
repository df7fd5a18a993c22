package dev.sluice.analysis;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.graph.FormatColumns;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.TableRead;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Datasets whose columns are not known, as errors: for those who want every pipeline checked as a
 * whole. What is unknown only because something before it is, is not reported.
 */
public final class RequiredSchemas {

  private static final String OPAQUE = "schema.opaque";
  private static final String PARTLY = "schema.partly-known";

  private final Analysed analysed;
  private final IdentityHashMap<AnalysedDataset, List<Cause>> causes = new IdentityHashMap<>();

  private RequiredSchemas(Analysed analysed) {
    this.analysed = analysed;
  }

  /** A part of a query that says nothing of its columns. */
  private record Cause(Query query, String what, String hint) {}

  /** The ids of what this finds. */
  public static Set<String> ids() {
    return Set.of(OPAQUE, PARTLY);
  }

  /** An error for each dataset that is opaque or partly known, sorted by place. */
  public static List<Diagnostic> check(Analysed analysed) {
    return new RequiredSchemas(analysed).findings();
  }

  private List<Diagnostic> findings() {
    List<AnalysedDataset> begins = new ArrayList<>();
    IdentityHashMap<AnalysedDataset, Set<AnalysedDataset>> beginnings = new IdentityHashMap<>();
    IdentityHashMap<AnalysedDataset, Integer> behind = new IdentityHashMap<>();
    for (AnalysedDataset each : analysed.datasets()) { // what is read comes before what reads it
      if (each.knowledge() == Knowledge.KNOWN) {
        continue;
      }
      causes.put(each, causes(each));
      Set<AnalysedDataset> before = Collections.newSetFromMap(new IdentityHashMap<>());
      read(each).forEach(other -> before.addAll(beginnings.getOrDefault(other, Set.of())));
      if (causes.get(each).isEmpty() && !before.isEmpty()) {
        beginnings.put(each, before);
        before.forEach(other -> behind.merge(other, 1, Integer::sum));
      } else if (!causes.get(each).isEmpty() || isSound(each)) {
        beginnings.put(each, Set.of(each));
        begins.add(each);
      }
    }
    return Diagnostics.sorted(
        begins.stream().map(each -> finding(each, behind.getOrDefault(each, 0))).toList());
  }

  /** What is wrong with a query is reported already; mended, it may well be known. */
  private static boolean isSound(AnalysedDataset each) {
    return each.flows().stream().allMatch(AnalysedFlow::sound);
  }

  private Stream<AnalysedDataset> read(AnalysedDataset reader) {
    return reader.pipeline().reads(reader.dataset()).stream()
        .map(TableRead::table)
        .filter(Source.OfDataset.class::isInstance)
        .flatMap(table -> analysed.find(((Source.OfDataset) table).dataset()).stream());
  }

  private Diagnostic finding(AnalysedDataset each, int behind) {
    boolean opaque = each.knowledge() == Knowledge.OPAQUE;
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
    for (Cause cause : causes.get(each)) {
      finding = finding.related(cause.what(), cause.query().origin());
    }
    List<String> hints = causes.get(each).stream().map(Cause::hint).distinct().toList();
    for (String hint : hints) {
      finding = finding.hint(hint);
    }
    return finding.hint(
        (hints.isEmpty() ? "" : "or ")
            + "state the columns where they are read: .returns(Record.class)");
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

  private List<Cause> causes(AnalysedDataset each) {
    List<Cause> found = new ArrayList<>();
    for (Query query : Queries.all(Queries.roots(each.dataset()))) {
      if (query instanceof Query.Read read) {
        read.source().accept(new Sources(read, analysed.unknownTables())).ifPresent(found::add);
      } else if (query instanceof Query.Python python) {
        found.add(
            new Cause(
                query,
                "what Python function `%s` returns is not known"
                    .formatted(python.function().name()),
                "state the columns that the function returns: .returns(Record.class)"));
      } else if (query instanceof Query.Sql sql) {
        for (String table : analysed.unknownTables().in(sql)) {
          found.add(
              new Cause(
                  query,
                  "this SQL reads `%s`".formatted(table),
                  "write the columns of `%s` into schemas.lock.json".formatted(table)));
        }
      }
    }
    return found;
  }

  /** What sources lack. */
  private record Sources(Query.Read read, UnknownTables unknown)
      implements Source.Cases<Optional<Cause>> {

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
              && FormatColumns.of(source.format()).isEmpty(),
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
      return unknown.has(source)
          ? Optional.of(
              new Cause(
                  read,
                  "`%s` is read here".formatted(source.name()),
                  "state the columns of `%s`, external(..).columns(Record.class), or write them into"
                          .formatted(source.name())
                      + " schemas.lock.json"))
          : Optional.empty();
    }

    private Optional<Cause> lacks(boolean schema, String format) {
      return schema
          ? Optional.of(new Cause(read, "this source of %s has no schema".formatted(format), HINT))
          : Optional.empty();
    }
  }
}
