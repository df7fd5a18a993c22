package dev.sluice.analysis.spark;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.STRING;
import static dev.sluice.model.DataType.Atomic.TIMESTAMP;
import static dev.sluice.model.DataType.Atomic.VARIANT;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.compiler.graph.FormatColumns;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.AliasIdentifier;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.AttributeReference;
import org.apache.spark.sql.catalyst.expressions.MetadataAttribute$;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** What queries read, as leaves of Spark's plans. */
final class Inputs implements Source.Cases<LogicalPlan> {

  /** The hidden column of what is read from files; tables are made of files too. */
  private static final DataType FILE =
      new DataType.Struct(
          List.of(
              field("file_path", STRING),
              field("file_name", STRING),
              field("file_size", BIGINT),
              field("file_block_start", BIGINT),
              field("file_block_length", BIGINT),
              field("file_modification_time", TIMESTAMP),
              field("base_row_id", BIGINT),
              field("row_id", BIGINT),
              field("row_index", BIGINT),
              field("row_commit_version", BIGINT)));

  private final Env env;
  private final boolean stream;

  Inputs(Env env, boolean stream) {
    this.env = env;
    this.stream = stream;
  }

  private static DataType.Field field(String name, DataType type) {
    return new DataType.Field(name, type, true);
  }

  @Override
  public LogicalPlan files(Source.Files source) {
    Columns columns =
        declared(source.stated(), source.schema(), source.format(), source.options())
            .orElse(Columns.OPAQUE);
    return leaf(name(source.format(), source.paths()), source, columns, true);
  }

  @Override
  public LogicalPlan autoLoader(Source.AutoLoader source) {
    Optional<Columns> declared =
        declared(source.stated(), source.schema(), source.format(), source.options());
    Columns columns = declared.orElseGet(() -> hinted(source));
    return leaf(name(source.format(), List.of(source.path())), source, columns, true);
  }

  /** The types of what hints name are known; a hint of a field within a column says it is there. */
  private Columns hinted(Source.AutoLoader source) {
    List<AnalysedColumn> known = new ArrayList<>();
    Columns hints = source.hints().map(Schemas::hints).orElse(Columns.OPAQUE);
    for (AnalysedColumn hint : hints.known()) {
      int dot = hint.name().indexOf('.');
      String name = dot < 0 ? hint.name() : hint.name().substring(0, dot);
      if (known.stream().noneMatch(column -> column.is(name))) {
        known.add(
            Schemas.column(
                name,
                dot < 0 ? hint.type() : Optional.empty(),
                true,
                Optional.empty(),
                hint.origin()));
      }
    }
    if (!known.isEmpty() && known.stream().noneMatch(column -> column.is("_rescued_data"))) {
      known.add(Schemas.column("_rescued_data", STRING, source.origin()));
    }
    return new Columns(known, true);
  }

  @Override
  public LogicalPlan connector(Source.Connector source) {
    Columns columns =
        declared(source.stated(), source.schema(), source.format(), source.options())
            .map(known -> withHeaders(known, source))
            .orElse(Columns.OPAQUE);
    List<Text> path = source.path().map(List::of).orElse(List.of());
    return leaf(name(source.format(), path), source, columns, false);
  }

  private static Columns withHeaders(Columns columns, Source.Connector source) {
    boolean headers =
        source.format().equals("kafka")
            && source.stated().isEmpty()
            && isTrue(source.options(), "includeHeaders");
    return headers ? and(columns, List.of(FormatColumns.HEADERS), source.origin()) : columns;
  }

  @Override
  public LogicalPlan rows(Source.Rows source) {
    return leaf("rows", source, Schemas.columns(source.schema()), false);
  }

  @Override
  public LogicalPlan range(Source.Range source) {
    AnalysedColumn id =
        Schemas.column("id", Optional.of(BIGINT), false, Optional.empty(), source.origin());
    return leaf("range", source, new Columns(List.of(id), false), false);
  }

  @Override
  public LogicalPlan dataset(Source.OfDataset source) {
    Columns columns = env.columns(source.dataset());
    return table(source, withChanges(columns, source.options(), source.origin()));
  }

  @Override
  public LogicalPlan external(Source.External source) {
    Columns columns =
        source
            .stated()
            .map(Schemas::columns)
            .orElseGet(() -> env.external(source, env.text(source.name())));
    return table(source, withChanges(columns, source.options(), source.origin()));
  }

  private LogicalPlan table(Source.Table source, Columns columns) {
    EventTimes times =
        source instanceof Source.OfDataset own ? env.eventTimes(own.dataset()) : EventTimes.NONE;
    return named(env.alias(source), relation(env.ref(source), columns, times, true, stream));
  }

  /** A relation under its name, by which columns can be qualified. */
  static LogicalPlan named(List<String> name, LogicalPlan relation) {
    int last = name.size() - 1;
    return new SubqueryAlias(
        new AliasIdentifier(name.get(last), Scala.seq(name.subList(0, last))), relation);
  }

  private LogicalPlan leaf(String name, Source source, Columns columns, boolean files) {
    return relation(new TableRef.OfSource(name, source), columns, files, stream);
  }

  /** A leaf with columns; with one more for those that are not known. */
  static InputRelation relation(TableRef table, Columns columns, boolean files, boolean stream) {
    return relation(table, columns, EventTimes.NONE, files, stream);
  }

  /** A leaf with columns of which some have a watermark. */
  static InputRelation relation(
      TableRef table, Columns columns, EventTimes times, boolean files, boolean stream) {
    List<Attribute> attributes = new ArrayList<>();
    for (AnalysedColumn column : columns.known()) {
      attributes.add(
          attribute(
              column.name(),
              column.type().map(Types::spark).orElse(UnknownType.INSTANCE),
              column.nullable(),
              times.metadata(column.name())));
    }
    if (columns.open()) {
      attributes.add(attribute(InputRelation.MORE, UnknownType.INSTANCE, true, Metadata.empty()));
    }
    List<Attribute> hidden =
        files && columns.find("_metadata").isEmpty()
            ? List.of(MetadataAttribute$.MODULE$.apply("_metadata", Types.spark(FILE), false))
            : List.of();
    return new InputRelation(table, Scala.seq(attributes), Scala.seq(hidden), stream);
  }

  private static AttributeReference attribute(
      String name, org.apache.spark.sql.types.DataType type, boolean nullable, Metadata metadata) {
    return new AttributeReference(
        name, type, nullable, metadata, NamedExpression.newExprId(), Scala.seq());
  }

  /** Columns as the type of one row. */
  static StructType struct(Columns columns) {
    List<StructField> fields = new ArrayList<>();
    for (AnalysedColumn column : columns.known()) {
      fields.add(
          DataTypes.createStructField(
              column.name(),
              column.type().map(Types::spark).orElse(DataTypes.StringType),
              column.nullable()));
    }
    return DataTypes.createStructType(fields);
  }

  /** What the user states goes before what is read, and that before what the format gives. */
  private static Optional<Columns> declared(
      Optional<Schema> stated, Optional<Schema> schema, String format, Map<String, Text> options) {
    if (stated.isPresent()) {
      return stated.map(Schemas::columns);
    }
    Optional<String> variant = option(options, "singleVariantColumn");
    if (variant.isPresent()) {
      AnalysedColumn column = Schemas.column(variant.get(), VARIANT, Origin.unknown());
      return Optional.of(new Columns(List.of(column), false));
    }
    Optional<Columns> known =
        schema.isPresent()
            ? schema.map(Schemas::columns).map(Inputs::asRead)
            : FormatColumns.of(format)
                .map(fields -> and(new Columns(List.of(), false), fields, Origin.unknown()));
    return known.map(columns -> withOptions(columns, options));
  }

  /** Nothing that is read from outside is NOT NULL, whatever is declared. */
  private static Columns asRead(Columns columns) {
    return new Columns(
        columns.known().stream()
            .map(
                column ->
                    Schemas.column(
                        column.name(), column.type(), true, column.comment(), column.origin()))
            .toList(),
        columns.open());
  }

  /** Columns that an option adds to those of the schema. */
  private static Columns withOptions(Columns columns, Map<String, Text> options) {
    List<AnalysedColumn> all = new ArrayList<>(columns.known());
    option(options, "cloudFiles.partitionColumns")
        .ifPresent(
            names -> {
              for (String name : names.split(",", -1)) {
                add(all, name.strip(), Optional.empty());
              }
            });
    option(options, "rescuedDataColumn")
        .or(() -> option(options, "cloudFiles.rescuedDataColumn"))
        .ifPresent(name -> add(all, name, Optional.of(STRING)));
    return new Columns(all, columns.open());
  }

  private static void add(List<AnalysedColumn> columns, String name, Optional<DataType> type) {
    if (!name.isEmpty() && columns.stream().noneMatch(column -> column.is(name))) {
      columns.add(Schemas.column(name, type, true, Optional.empty(), Origin.unknown()));
    }
  }

  private static Columns withChanges(Columns columns, Map<String, Text> options, Origin origin) {
    return isTrue(options, "readChangeFeed") || isTrue(options, "readChangeData")
        ? and(columns, FormatColumns.CHANGES, origin)
        : columns;
  }

  static Columns and(Columns columns, List<DataType.Field> fields, Origin origin) {
    List<AnalysedColumn> all = new ArrayList<>(columns.known());
    fields.forEach(field -> all.add(Schemas.column(field.name(), field.type(), origin)));
    return new Columns(all, columns.open());
  }

  private String name(String format, List<Text> paths) {
    List<String> parts = new ArrayList<>(List.of(format));
    paths.forEach(path -> parts.add(env.text(path)));
    return String.join(" ", parts);
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
