package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.RowFilter;
import dev.sluice.model.Schema;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the builders of stored tables have in common. A helper for all of them is written as
 *
 * <pre>{@code
 * static <B extends TableBuilder<B>> B governed(B table) {
 *   return table.property("owner", "sales").changeDataFeed();
 * }
 * }</pre>
 *
 * @param <B> the builder's own type
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public abstract sealed class TableBuilder<B extends TableBuilder<B>> extends ExpectingBuilder<B>
    permits TableStart,
        StreamingTableStart,
        StreamingTableBuilder,
        MaterializedViewStart,
        MaterializedViewBuilder,
        ManagedTableStart,
        ManagedTableBuilder {

  private final Map<String, Text> properties = new TreeMap<>();
  private Optional<Schema> schema = Optional.empty();
  private Layout layout = new Layout.Unspecified();
  private boolean isPrivate;
  private Optional<Text> path = Optional.empty();
  private Optional<RowFilter> rowFilter = Optional.empty();
  private Optional<String> movedFrom = Optional.empty();

  TableBuilder(CharSequence name, Optional<Layer> layer, Origin origin) {
    super(name, layer, origin);
  }

  TableBuilder(TableBuilder<?> start) {
    super(start);
    properties.putAll(start.properties);
    schema = start.schema;
    layout = start.layout;
    isPrivate = start.isPrivate;
    path = start.path;
    rowFilter = start.rowFilter;
    movedFrom = start.movedFrom;
  }

  /** The table's columns, from a record: a primitive component is NOT NULL. */
  public B schema(Class<? extends Record> record) {
    return schema(Schemas.declared(record));
  }

  /** The table's columns as DDL text: {@code "id BIGINT NOT NULL, name STRING"}. */
  public B schema(String ddl) {
    return schema(Schemas.ddl(ddl));
  }

  /** The table's columns, one by one. */
  public B schema(Schema schema) {
    this.schema = Once.value(this.schema, schema);
    return said();
  }

  /** A table property, such as {@code delta.logRetentionDuration}. */
  public B property(String key, CharSequence value) {
    properties.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    places().mark("property", key);
    return said();
  }

  /** A table property that is true or false. */
  public B property(String key, boolean value) {
    return property(key, Boolean.toString(value));
  }

  /** Table properties. */
  public B properties(Map<String, ? extends CharSequence> values) {
    values.forEach(this::property);
    return said();
  }

  /** Another name of {@link #property(String, CharSequence)}: the one that Python has. */
  public B tableProperty(String key, CharSequence value) {
    return property(key, value);
  }

  /** Another name of {@link #properties}: the one that Python has. */
  public B tableProperties(Map<String, ? extends CharSequence> values) {
    return properties(values);
  }

  /** Keeps a change feed, for {@code readChangeFeed} ({@code delta.enableChangeDataFeed}). */
  public B changeDataFeed() {
    return property("delta.enableChangeDataFeed", true);
  }

  /**
   * Whether a full refresh may clear the table ({@code pipelines.reset.allowed}); yes unless told.
   */
  public B resetAllowed(boolean allowed) {
    return property("pipelines.reset.allowed", allowed);
  }

  /**
   * How files are laid out: {@code clusterBy(..)}, {@code clusterByAuto()}, {@code
   * partitionBy(..)}.
   */
  public B layout(Layout layout) {
    this.layout =
        Once.alternative(
            this.layout, new Layout.Unspecified(), requireNonNull(layout, "layout"), "layout");
    return said();
  }

  /** Not published: visible inside the pipeline only. */
  public B private_() {
    isPrivate = true;
    return said();
  }

  /** The table's location; effective in the Hive metastore only. */
  public B path(CharSequence path) {
    this.path = Once.value(this.path, Text.of(path));
    return said();
  }

  /**
   * Who sees which rows.
   *
   * @param function three-part name of a Unity Catalog SQL function that returns a BOOLEAN
   * @param columns its arguments
   */
  public B rowFilter(CharSequence function, String... columns) {
    rowFilter =
        Once.value(rowFilter, new RowFilter(Text.of(function), List.of(columns), Origins.here()));
    return said();
  }

  /** The name that the table had before it was renamed. */
  public B movedFrom(String name) {
    movedFrom = Once.value(movedFrom, name);
    return said();
  }

  /**
   * Refused: a table has one layout, {@code .layout(clusterBy(..))} or {@code
   * .layout(partitionBy(..))}.
   */
  <UseLayoutWithClusterByOrPartitionBy> B clusterBy(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: a table has one layout, {@code .layout(clusterBy(..))} or {@code
   * .layout(partitionBy(..))}.
   */
  <UseLayoutWithClusterByOrPartitionBy> B partitionBy(Object... refused) {
    return Refusals.refused();
  }

  /**
   * Refused: a table has one layout, {@code .layout(clusterBy(..))} or {@code
   * .layout(partitionBy(..))}.
   */
  <UseLayoutWithClusterByOrPartitionBy> B partitionedBy(Object... refused) {
    return Refusals.refused();
  }

  Optional<String> movedFrom() {
    return movedFrom;
  }

  /** What the table's settings record. */
  TableSpec spec() {
    return new TableSpec(
        layer(), comment(), schema, properties, layout, sparkConf(), isPrivate, path, rowFilter);
  }
}
