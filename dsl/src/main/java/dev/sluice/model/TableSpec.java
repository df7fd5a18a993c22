package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stored datasets have in common.
 *
 * @param properties table properties; the layer's {@code quality} is not among them
 * @param sparkConf Spark settings of the dataset's query
 * @param isPrivate not published: visible inside the pipeline only
 * @param path the table's location; effective in the Hive metastore only
 */
public record TableSpec(
    Optional<Layer> layer,
    Optional<Text> comment,
    Optional<Schema> schema,
    Map<String, Text> properties,
    Layout layout,
    Map<String, Text> sparkConf,
    boolean isPrivate,
    Optional<Text> path,
    Optional<RowFilter> rowFilter) {

  public TableSpec {
    requireNonNull(layer, "layer");
    requireNonNull(comment, "comment");
    requireNonNull(schema, "schema");
    properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    requireNonNull(layout, "layout");
    sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
    requireNonNull(path, "path");
    requireNonNull(rowFilter, "rowFilter");
  }
}
