package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.STRING;
import static dev.sluice.model.DataType.Atomic.VARIANT;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The columns that a source gives: declared, stated by the user, or fixed by the format. */
final class SourceColumns implements Source.Cases<Optional<Columns>> {

  private final Function<Dataset, Optional<Columns>> datasets;

  SourceColumns(Function<Dataset, Optional<Columns>> datasets) {
    this.datasets = datasets;
  }

  @Override
  public Optional<Columns> files(Source.Files source) {
    return known(source.stated(), source.schema(), source.format(), source.options());
  }

  @Override
  public Optional<Columns> autoLoader(Source.AutoLoader source) {
    return known(source.stated(), source.schema(), source.format(), source.options());
  }

  @Override
  public Optional<Columns> connector(Source.Connector source) {
    Optional<Columns> known =
        known(source.stated(), source.schema(), source.format(), source.options());
    boolean headers =
        source.format().equals("kafka")
            && source.stated().isEmpty()
            && isTrue(source.options(), "includeHeaders");
    return headers
        ? known.map(c -> c.and(columns(List.of(FormatColumns.HEADERS)).columns()))
        : known;
  }

  @Override
  public Optional<Columns> rows(Source.Rows source) {
    return SchemaColumns.of(source.schema());
  }

  @Override
  public Optional<Columns> range(Source.Range source) {
    return Optional.of(new Columns(List.of(Column.of("id", BIGINT))));
  }

  @Override
  public Optional<Columns> dataset(Source.OfDataset source) {
    return withChanges(datasets.apply(source.dataset()), source.options());
  }

  @Override
  public Optional<Columns> external(Source.External source) {
    return withChanges(source.stated().flatMap(SchemaColumns::of), source.options());
  }

  /** What the user states goes before what is read, and that before what the format gives. */
  private static Optional<Columns> known(
      Optional<Schema> stated, Optional<Schema> schema, String format, Map<String, Text> options) {
    if (stated.isPresent()) {
      return SchemaColumns.of(stated.get());
    }
    Optional<String> variant = option(options, "singleVariantColumn");
    if (variant.isPresent()) {
      return Optional.of(new Columns(List.of(Column.of(variant.get(), VARIANT))));
    }
    Optional<Columns> known =
        schema.isPresent()
            ? SchemaColumns.of(schema.get())
            : FormatColumns.of(format).map(SourceColumns::columns);
    return known.map(columns -> columns.and(added(columns, options)));
  }

  /** Columns that an option adds to those of the schema. */
  private static List<Column> added(Columns columns, Map<String, Text> options) {
    List<Column> added = new ArrayList<>();
    option(options, "cloudFiles.partitionColumns")
        .ifPresent(
            names -> {
              for (String name : names.split(",", -1)) {
                added.add(Column.untyped(name.strip()));
              }
            });
    option(options, "rescuedDataColumn")
        .or(() -> option(options, "cloudFiles.rescuedDataColumn"))
        .ifPresent(name -> added.add(Column.of(name, STRING)));
    added.removeIf(column -> column.name().isEmpty() || columns.find(column.name()).isPresent());
    return added;
  }

  private static Optional<Columns> withChanges(
      Optional<Columns> columns, Map<String, Text> options) {
    return isTrue(options, "readChangeFeed") || isTrue(options, "readChangeData")
        ? columns.map(known -> known.and(columns(FormatColumns.CHANGES).columns()))
        : columns;
  }

  private static Columns columns(List<DataType.Field> fields) {
    return new Columns(
        fields.stream().map(field -> Column.of(field.name(), field.type())).toList());
  }

  private static boolean isTrue(Map<String, Text> options, String name) {
    return option(options, name).filter("true"::equalsIgnoreCase).isPresent();
  }

  /** Spark compares the names of options without case. */
  private static Optional<String> option(Map<String, Text> options, String name) {
    return options.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(entry -> entry.getValue().literal());
  }
}
