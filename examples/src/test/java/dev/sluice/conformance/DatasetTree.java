package dev.sluice.conformance;

import static dev.sluice.conformance.Trees.object;
import static java.util.Comparator.comparing;

import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Flow;
import dev.sluice.model.Layout;
import dev.sluice.model.Query;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Target;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What the recorder has to see of a dataset. */
record DatasetTree(
    Trees trees, ExprTree exprs, QueryTree queries, SchemaTree schemas, Target.Mode mode)
    implements Dataset.Cases<Map<String, Object>> {

  @Override
  public Map<String, Object> streamingTable(Dataset.StreamingTable dataset) {
    Map<String, Object> settings = settings(dataset.spec());
    Map<String, Object> tree = entry(dataset, "streaming_table", settings);
    dataset.query().ifPresent(query -> addQuery(tree, query));
    for (Flow flow : dataset.flows()) {
      if (flow instanceof Flow.ReplaceWhere replace) {
        settings.put("replace_where", exprs.of(replace.predicate()));
        addQuery(tree, replace.source());
      }
    }
    return tree;
  }

  @Override
  public Map<String, Object> materializedView(Dataset.MaterializedView dataset) {
    Map<String, Object> settings = settings(dataset.spec());
    dataset
        .refreshPolicy()
        .ifPresent(
            policy -> settings.put("refresh_policy", policy.name().toLowerCase(Locale.ROOT)));
    Map<String, Object> tree = entry(dataset, "materialized_view", settings);
    addQuery(tree, dataset.query());
    return tree;
  }

  @Override
  public Map<String, Object> streamView(Dataset.StreamView dataset) {
    return view(dataset);
  }

  @Override
  public Map<String, Object> batchView(Dataset.BatchView dataset) {
    return view(dataset);
  }

  @Override
  public Map<String, Object> managedTable(Dataset.ManagedTable dataset) {
    return entry(dataset, "managed_table", settings(dataset.spec()));
  }

  @Override
  public Map<String, Object> persistedView(Dataset.PersistedView dataset) {
    throw new IllegalArgumentException("SQL only");
  }

  private Map<String, Object> view(Dataset.TemporaryView view) {
    Map<String, Object> settings = object();
    view.comment().ifPresent(comment -> settings.put("comment", trees.text(comment)));
    if (!view.sparkConf().isEmpty()) {
      settings.put("spark_conf", trees.texts(view.sparkConf()));
    }
    Map<String, Object> tree = entry(view, "temporary_view", settings);
    addQuery(tree, view.query());
    return tree;
  }

  private void addQuery(Map<String, Object> tree, Query query) {
    tree.put("query", queries.of(query));
    tree.put("stream", query.streaming());
  }

  private Map<String, Object> entry(Dataset dataset, String kind, Map<String, Object> settings) {
    List<Map<String, Object>> rules =
        dataset.expectations().stream()
            .sorted(comparing(Expectation::name))
            .map(this::rule)
            .toList();
    return object(
        "name",
        trees.text(dataset.name()),
        "kind",
        kind,
        "expectations",
        rules,
        "settings",
        settings);
  }

  private Map<String, Object> rule(Expectation expectation) {
    String action =
        switch (expectation.action()) {
          case WARN -> "warn";
          case DROP -> "drop";
          case FAIL -> "fail";
          case FAIL_WARN_IN_DEVELOPMENT -> mode == Target.Mode.DEVELOPMENT ? "warn" : "fail";
        };
    return object(
        "name",
        expectation.name(),
        "action",
        action,
        "condition",
        exprs.of(expectation.condition()));
  }

  private Map<String, Object> settings(TableSpec spec) {
    Map<String, Object> settings = object();
    spec.comment().ifPresent(comment -> settings.put("comment", trees.text(comment)));
    spec.schema().ifPresent(schema -> settings.put("schema", schemas.of(schema)));
    Map<String, Object> properties = new TreeMap<>();
    spec.layer().ifPresent(layer -> properties.put("quality", layer.label()));
    properties.putAll(trees.texts(spec.properties()));
    if (!properties.isEmpty()) {
      settings.put("table_properties", properties);
    }
    if (!spec.sparkConf().isEmpty()) {
      settings.put("spark_conf", trees.texts(spec.sparkConf()));
    }
    if (spec.layout() instanceof Layout.Partitioned partitioned) {
      settings.put("partition_cols", partitioned.columns());
    } else if (spec.layout() instanceof Layout.Clustered clustered) {
      if (!clustered.columns().isEmpty()) {
        settings.put("cluster_by", clustered.columns());
      }
      if (clustered.automatic()) {
        settings.put("cluster_by_auto", true);
      }
    }
    if (spec.isPrivate()) {
      settings.put("private", true);
    }
    spec.path().ifPresent(path -> settings.put("path", trees.text(path)));
    spec.rowFilter()
        .ifPresent(
            filter ->
                settings.put(
                    "row_filter",
                    "ROW FILTER %s ON (%s)"
                        .formatted(
                            trees.text(filter.function()), String.join(", ", filter.columns()))));
    return settings;
  }
}
