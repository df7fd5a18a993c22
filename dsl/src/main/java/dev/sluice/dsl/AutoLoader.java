package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Auto Loader, {@code format("cloudFiles")}: a stream of the files that arrive at a path; {@code
 * autoLoader(..)} makes one.
 *
 * <p>Three ways to say what the files contain:
 *
 * <ul>
 *   <li>nothing: columns are inferred, all strings unless {@link #inferColumnTypes()}, and new ones
 *       are added as they appear;
 *   <li>{@link #schemaHints(Class)}: the columns of a record get its types, the rest is inferred
 *       and stays open;
 *   <li>{@link #schema(Class)}: exactly these columns; what else arrives goes to the rescued data
 *       column, if there is one.
 * </ul>
 *
 * <p>There is no word for {@code cloudFiles.schemaLocation}: inside a pipeline the platform manages
 * it, and setting it is a finding. Options of the format belong to the format: {@code
 * autoLoader(CSV.header(), path)}.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class AutoLoader extends FileReader<AutoLoader> implements StreamSource {

  private final String format;
  private final Text path;
  private final Optional<Schema> hints;
  private final Origin origin;

  AutoLoader(
      String format,
      Text path,
      Map<String, Text> options,
      Optional<Schema> schema,
      Optional<Schema> hints,
      Optional<Schema> stated,
      Origin origin) {
    super(options, schema, stated);
    this.format = requireNonNull(format, "format");
    this.path = requireNonNull(path, "path");
    this.hints = requireNonNull(hints, "hints");
    this.origin = requireNonNull(origin, "origin");
  }

  /** Types of some columns, by a record; the rest is inferred. */
  public AutoLoader schemaHints(Class<? extends Record> record) {
    return hints(Schemas.reading(record));
  }

  /** Types of some columns, as DDL text: {@code "amount DECIMAL(12,2), address.zip STRING"}. */
  public AutoLoader schemaHints(String ddl) {
    return hints(Schemas.ddl(ddl));
  }

  /** Types of some columns; the rest is inferred. */
  public AutoLoader schemaHints(Schema schema) {
    return hints(requireNonNull(schema, "schema"));
  }

  /** Infers types, not only names: without it, columns of text formats are strings. */
  public AutoLoader inferColumnTypes() {
    return option("cloudFiles.inferColumnTypes", true);
  }

  /** Whether types are inferred, not only names; no unless told. */
  public AutoLoader inferColumnTypes(boolean yes) {
    return option("cloudFiles.inferColumnTypes", yes);
  }

  /** What happens when new columns appear, {@code cloudFiles.schemaEvolutionMode}. */
  public AutoLoader schemaEvolutionMode(SchemaEvolution mode) {
    return option("cloudFiles.schemaEvolutionMode", mode.option());
  }

  /** Whether files that were there before the first start are read; yes unless told. */
  public AutoLoader includeExistingFiles(boolean include) {
    return option("cloudFiles.includeExistingFiles", include);
  }

  /** Reads a file again when it is overwritten. */
  public AutoLoader allowOverwrites() {
    return option("cloudFiles.allowOverwrites", true);
  }

  /** At most so many new files in one micro-batch. */
  public AutoLoader maxFilesPerTrigger(int files) {
    return option("cloudFiles.maxFilesPerTrigger", files);
  }

  /** About so many new bytes in one micro-batch, {@code "10g"}. */
  public AutoLoader maxBytesPerTrigger(CharSequence bytes) {
    return option("cloudFiles.maxBytesPerTrigger", bytes);
  }

  /** How long a file is remembered, {@code "90 days"}; the platform asks for 14 days or more. */
  public AutoLoader maxFileAge(CharSequence age) {
    return option("cloudFiles.maxFileAge", age);
  }

  /** How often all files are listed again, beside notifications. */
  public AutoLoader backfillInterval(Duration interval) {
    return option("cloudFiles.backfillInterval", Durations.text(interval));
  }

  /** Columns that the folders' names carry, {@code year=2025/month=1}. */
  public AutoLoader partitionColumns(String... columns) {
    return option("cloudFiles.partitionColumns", String.join(",", columns));
  }

  /** Finds new files by the managed events of the external location. */
  public AutoLoader useManagedFileEvents() {
    return option("cloudFiles.useManagedFileEvents", true);
  }

  /** Finds new files by notifications of the cloud that Auto Loader sets up. */
  public AutoLoader useNotifications() {
    return option("cloudFiles.useNotifications", true);
  }

  /** Matches paths as the other Spark sources do. */
  public AutoLoader useStrictGlobber() {
    return option("cloudFiles.useStrictGlobber", true);
  }

  /** Whether unknown or wrong options are errors; yes unless told. */
  public AutoLoader validateOptions(boolean validate) {
    return option("cloudFiles.validateOptions", validate);
  }

  /** Deletes files some time after they were read, at least seven days. */
  public AutoLoader deleteSourceAfter(Duration retention) {
    return option("cloudFiles.cleanSource", "DELETE")
        .option("cloudFiles.cleanSource.retentionDuration", Durations.text(retention));
  }

  /** Moves files to another folder some time after they were read. */
  public AutoLoader moveSourceAfter(Duration retention, CharSequence destination) {
    return option("cloudFiles.cleanSource", "MOVE")
        .option("cloudFiles.cleanSource.retentionDuration", Durations.text(retention))
        .option("cloudFiles.cleanSource.moveDestination", destination);
  }

  /** The Unity Catalog credential that reads the files and sets up notifications. */
  public AutoLoader serviceCredential(CharSequence name) {
    return option("databricks.serviceCredential", name);
  }

  /** Refused: inside a pipeline the platform manages the schema location. */
  <ThePlatformManagesTheSchemaLocation> AutoLoader schemaLocation(Object... refused) {
    return Refusals.refused();
  }

  @Override
  public Source source() {
    return new Source.AutoLoader(
        format, path, schema(), hints, stated(), options(), placed(origin));
  }

  @Override
  AutoLoader copy(Map<String, Text> options, Optional<Schema> schema, Optional<Schema> stated) {
    return new AutoLoader(format, path, options, schema, hints, stated, origin);
  }

  private AutoLoader hints(Schema schema) {
    return new AutoLoader(
        format, path, options(), schema(), Once.value(hints, schema), stated(), origin);
  }
}
