package dev.sluice.analysis.spark;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.ColumnDefinition;
import org.apache.spark.sql.catalyst.plans.logical.CreateTable;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Schemas that were written as Spark writes them, by Spark's parser. */
public final class SchemaTexts {

  private SchemaTexts() {}

  /**
   * The columns between the parentheses of {@code CREATE TABLE}.
   *
   * @param line the line of the text that this begins in, for messages
   * @throws SchemaProblem when Spark does not understand it
   */
  public static List<ColumnDef> columns(String ddl, int line) {
    return new Session()
        .within(
            () -> {
              String head = "CREATE TABLE t (";
              if (parsed(head + ddl + "\n)", line) instanceof CreateTable table) {
                return Scala.list(table.columns()).stream().map(SchemaTexts::column).toList();
              }
              throw new SchemaProblem(line, "this is no list of columns");
            });
  }

  /**
   * The columns of a type, {@code struct<id:bigint>}.
   *
   * @throws SchemaProblem when it is no struct
   */
  public static List<ColumnDef> struct(String type) {
    return new Session()
        .within(
            () ->
                columns((DataType) parse(1, () -> CatalystSqlParser$.MODULE$.parseDataType(type))));
  }

  private static Object parsed(String sql, int line) {
    return parse(line, () -> CatalystSqlParser$.MODULE$.parsePlan(sql));
  }

  private static Object parse(int line, java.util.concurrent.Callable<Object> parser) {
    try {
      return parser.call();
    } catch (Exception e) { // Scala declares no exceptions
      if (e instanceof ParseException error) {
        Object at = error.start().line().getOrElse(() -> 1);
        throw new SchemaProblem(
            line + (Integer) at - 1,
            "Spark does not understand this: " + sentence(error),
            "write columns as in CREATE TABLE: `id BIGINT, tags ARRAY<STRING>`");
      }
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  private static String sentence(ParseException error) {
    String sentence = Errors.sentence(new IllegalArgumentException(error.getMessage().strip()));
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  static List<ColumnDef> columns(DataType type) {
    if (!(type instanceof StructType struct)) {
      throw new SchemaProblem(0, "`%s` is no struct, so it has no columns".formatted(type.sql()));
    }
    List<ColumnDef> columns = new ArrayList<>();
    for (StructField field : struct.fields()) {
      columns.add(
          column(
              field.name(),
              field.dataType(),
              field.nullable(),
              Optional.ofNullable(field.getComment().getOrElse(() -> null))));
    }
    return columns;
  }

  private static ColumnDef column(ColumnDefinition column) {
    return column(
        column.name(),
        column.dataType(),
        column.nullable(),
        Optional.ofNullable(column.comment().getOrElse(() -> null)));
  }

  private static ColumnDef column(
      String name, DataType type, boolean nullable, Optional<String> comment) {
    return ColumnDef.of(name, Types.model(type).orElseThrow(), nullable, comment, Origin.unknown());
  }
}
