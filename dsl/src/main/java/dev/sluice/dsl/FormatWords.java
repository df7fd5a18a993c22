package dev.sluice.dsl;

import java.util.Map;

/** The formats of files, and the values of their options. */
abstract class FormatWords extends ColumnWords {

  /** JSON, one record per line unless {@code JSON.multiLine()}. */
  public static final JsonFormat JSON = new JsonFormat(Map.of());

  /** CSV and its kin: {@code CSV.header().sep(";")}. */
  public static final CsvFormat CSV = new CsvFormat(Map.of());

  /** XML; {@code XML.rowTag("order")} says which element is a record. */
  public static final XmlFormat XML = new XmlFormat(Map.of());

  /** Parquet. */
  public static final ParquetFormat PARQUET = new ParquetFormat(Map.of());

  /** Avro. */
  public static final AvroFormat AVRO = new AvroFormat(Map.of());

  /** ORC. */
  public static final OrcFormat ORC = new OrcFormat(Map.of());

  /** Plain text, one row per line. */
  public static final TextFormat TEXT = new TextFormat(Map.of());

  /** Whole files, such as pictures. */
  public static final BinaryFileFormat BINARY_FILE = new BinaryFileFormat(Map.of());

  /** A Delta table by its path. */
  public static final DeltaFormat DELTA = new DeltaFormat(Map.of());

  /** Fields that don't fit are NULL. */
  public static final ParseMode PERMISSIVE = ParseMode.PERMISSIVE;

  /** A record that can't be parsed is dropped. */
  public static final ParseMode DROPMALFORMED = ParseMode.DROPMALFORMED;

  /** A record that can't be parsed makes the read fail. */
  public static final ParseMode FAILFAST = ParseMode.FAILFAST;

  /** Auto Loader stops, adds new columns and starts again. */
  public static final SchemaEvolution ADD_NEW_COLUMNS = SchemaEvolution.ADD_NEW_COLUMNS;

  /** Likewise, and widens types where values ask for it. */
  public static final SchemaEvolution ADD_NEW_COLUMNS_WITH_TYPE_WIDENING =
      SchemaEvolution.ADD_NEW_COLUMNS_WITH_TYPE_WIDENING;

  /** New columns go to the rescued data column. */
  public static final SchemaEvolution RESCUE = SchemaEvolution.RESCUE;

  /** New columns make the stream fail until the schema is changed. */
  public static final SchemaEvolution FAIL_ON_NEW_COLUMNS = SchemaEvolution.FAIL_ON_NEW_COLUMNS;

  /** New columns are ignored. */
  public static final SchemaEvolution NO_EVOLUTION = SchemaEvolution.NO_EVOLUTION;

  FormatWords() {}
}
