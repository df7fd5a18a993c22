package dev.sluice.dsl;

/** What the session and the engine know. */
abstract class SessionFunctions extends HashFunctions {

  SessionFunctions() {}

  /** The name of the column's type. */
  public static Column<String> typeof(Column<?> column) {
    return call("typeof", column);
  }

  /** A number that grows from row to row, with gaps; not the same in another run. */
  public static Column<Number> monotonically_increasing_id() {
    return call("monotonically_increasing_id");
  }

  /** The number of the row's partition. */
  public static Column<Number> spark_partition_id() {
    return call("spark_partition_id");
  }

  /** The file that a row came from; {@code col("_metadata.file_path")} is the newer way. */
  public static Column<String> input_file_name() {
    return call("input_file_name");
  }

  /** Where the block of a file starts that a row came from. */
  public static Column<Number> input_file_block_start() {
    return call("input_file_block_start");
  }

  /** How long the block of a file is that a row came from. */
  public static Column<Number> input_file_block_length() {
    return call("input_file_block_length");
  }

  /** Who runs the query. */
  public static Column<String> current_user() {
    return call("current_user");
  }

  /** Who has connected. */
  public static Column<String> session_user() {
    return call("session_user");
  }

  /** Who runs the query. */
  public static Column<String> user() {
    return call("user");
  }

  /** The catalog that names without one are in. */
  public static Column<String> current_catalog() {
    return call("current_catalog");
  }

  /** The schema that names without one are in. */
  public static Column<String> current_schema() {
    return call("current_schema");
  }

  /** The schema that names without one are in. */
  public static Column<String> current_database() {
    return call("current_database");
  }

  /** Spark's version. */
  public static Column<String> version() {
    return call("version");
  }
}
