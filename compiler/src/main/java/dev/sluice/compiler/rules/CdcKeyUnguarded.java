package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No expectation looks at a key of a flow of changes.
 *
 * <p>Rows whose key is missing cannot be told apart. Looked at are the target, what the flow reads,
 * and conditions in between; a column that is NOT NULL guards itself.
 */
final class CdcKeyUnguarded implements FitnessRule {

  private static final Pattern WORD = Pattern.compile("\\w+");

  @Override
  public String id() {
    return "cdc.key-unguarded";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    Map<String, List<Unguarded>> byPlace = new LinkedHashMap<>();
    for (Site<Flow> site : context.flows()) {
      Optional<List<String>> keys = CdcKeys.keys(site.value()).filter(all -> isQuery(site));
      if (keys.isPresent() && !keys.get().isEmpty()) {
        Set<String> guarded = guarded(context, site);
        List<String> open =
            keys.get().stream()
                .filter(key -> !guarded.contains(key) && mayHave(context, site.value(), key))
                .toList();
        if (!open.isEmpty()) {
          byPlace
              .computeIfAbsent(
                  site.pipeline().pipeline().key() + "\n" + site.value().origin(),
                  place -> new ArrayList<>())
              .add(new Unguarded(site, open));
        }
      }
    }
    return byPlace.values().stream().map(this::unguarded).toList();
  }

  /** A key that the source lacks is a mistake of its own. */
  private static boolean mayHave(RuleContext context, Flow flow, String key) {
    return flow.query()
        .flatMap(query -> context.columns().of(query))
        .map(known -> known.columns().stream().anyMatch(each -> each.name().equalsIgnoreCase(key)))
        .orElse(true);
  }

  private record Unguarded(Site<Flow> site, List<String> keys) {}

  /** What a Python function makes of snapshots is for the function to look at. */
  private static boolean isQuery(Site<Flow> site) {
    return site.value().query().isPresent();
  }

  /** The columns that something on the way looks at. */
  private static Set<String> guarded(RuleContext context, Site<Flow> site) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    if (site.reader() instanceof Reader.OfDataset target) {
      addOwn(target.dataset(), names);
    }
    Set<Dataset> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Query> open = new ArrayDeque<>(Queries.all(Queries.roots(site.value())));
    while (!open.isEmpty()) {
      Query query = open.pop();
      add(query, names);
      if (query instanceof Query.Read read && read.source() instanceof Source.OfDataset source) {
        context
            .graph()
            .find(site.pipeline(), source.dataset())
            .map(BundleGraph.Member::dataset)
            .filter(seen::add)
            .ifPresent(
                dataset -> {
                  addOwn(dataset, names);
                  if (dataset instanceof Dataset.TemporaryView || seen.size() == 1) {
                    open.addAll(Queries.all(Queries.roots(dataset)));
                  }
                });
      }
    }
    return names;
  }

  private static void addOwn(Dataset dataset, Set<String> names) {
    for (Expectation expectation : dataset.expectations()) {
      addMentioned(expectation.condition(), names);
    }
    if (dataset instanceof Dataset.Table table) {
      table.spec().schema().ifPresent(schema -> addNotNull(schema, names));
    }
  }

  private static void add(Query query, Set<String> names) {
    if (query instanceof Query.Where where) {
      addMentioned(where.condition(), names);
    } else if (query instanceof Query.DropNa drop) {
      names.addAll(drop.columns());
    } else if (query instanceof Query.Returns returns) {
      addNotNull(returns.schema(), names);
    }
  }

  private static void addNotNull(Schema schema, Set<String> names) {
    if (schema instanceof Schema.Columns declared) {
      declared.columns().stream()
          .filter(column -> !column.nullable())
          .map(ColumnDef::name)
          .forEach(names::add);
    } else if (schema instanceof Schema.Ddl ddl) {
      Ddl.parse(ddl.text()).columns().stream()
          .filter(column -> !column.nullable())
          .map(Ddl.Column::name)
          .forEach(names::add);
    }
  }

  private static void addMentioned(Expr condition, Set<String> names) {
    ModelWalk.records(
        condition,
        record -> {
          if (record instanceof Expr.Column column) {
            names.add(column.parts().get(column.parts().size() - 1));
          } else if (record instanceof Expr.Sql sql) {
            addWords(sql.text().toString(), names);
          }
        });
  }

  private static void addWords(String text, Set<String> names) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group());
    }
  }

  /** One finding for the flows that a loop makes in one line. */
  private Diagnostic unguarded(List<Unguarded> together) {
    Site<Flow> site = together.get(0).site;
    List<String> keys = together.get(0).keys;
    String others = together.size() == 1 ? "" : ", nor of %d others".formatted(together.size() - 1);
    return Diagnostic.info(
            id(),
            site.value().origin().at("keys"),
            "No expectation looks at %s %s of the %s flow into %s%s."
                .formatted(
                    keys.size() == 1 ? "the key" : "the keys",
                    Messages.all(keys),
                    FlowKinds.of(site.value()),
                    site.name(),
                    others))
        .hint(
            "say of what the flow reads: .expectOrDrop(\"has_%s\", col(\"%s\").isNotNull())"
                .formatted(keys.get(0), keys.get(0)));
  }
}
