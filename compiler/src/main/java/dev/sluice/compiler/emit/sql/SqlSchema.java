package dev.sluice.compiler.emit.sql;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Schemas as Spark DDL. */
public final class SqlSchema {

  /** The columns of text that a column may take before its type breaks. */
  private static final int COLUMN = 84;

  private SqlSchema() {}

  /** A schema to read by, on one line: names and types alone. */
  public static Text reading(Schema schema) {
    return join(
        reading(
            schema, column -> SqlName.quote(column.name()) + " " + SqlType.render(column.type())));
  }

  /** The columns of a schema to read by: names and types alone; long types have several lines. */
  public static List<Text> readingLines(Schema schema) {
    return reading(schema, SqlSchema::typed);
  }

  private static List<Text> reading(Schema schema, Function<ColumnDef, String> columnText) {
    return schema.accept(
        new Schema.Cases<>() {
          @Override
          public List<Text> columns(Schema.Columns columns) {
            return columns.columns().stream()
                .map(column -> Text.of(columnText.apply(column)))
                .toList();
          }

          @Override
          public List<Text> ddl(Schema.Ddl ddl) {
            return List.of(Text.of(ddl.text()));
          }
        });
  }

  /**
   * The columns and constraints of a table's schema; long types have several lines.
   *
   * @param tables the name of a table that a foreign key refers to
   */
  public static List<Text> tableLines(Schema schema, Function<Source.Table, Text> tables) {
    return schema.accept(
        new Schema.Cases<>() {
          @Override
          public List<Text> columns(Schema.Columns columns) {
            List<Text> lines = new ArrayList<>();
            columns.columns().forEach(column -> lines.add(column(column)));
            columns.constraints().forEach(constraint -> lines.add(constraint(constraint, tables)));
            return lines;
          }

          @Override
          public List<Text> ddl(Schema.Ddl ddl) {
            return List.of(Text.of(ddl.text()));
          }
        });
  }

  /** Columns and constraints with commas between them, on one line. */
  public static Text join(List<Text> columns) {
    return join(columns, ", ");
  }

  /** Columns and constraints with commas between them, each on a line of its own. */
  public static Text lines(List<Text> columns) {
    return join(columns, ",\n");
  }

  private static Text join(List<Text> columns, String separator) {
    SqlText out = new SqlText();
    String before = "";
    for (Text column : columns) {
      out.add(before).add(column);
      before = separator;
    }
    return out.text();
  }

  private static String typed(ColumnDef column) {
    String name = SqlName.quote(column.name()) + " ";
    return name + SqlType.render(column.type(), COLUMN - name.length());
  }

  private static Text column(ColumnDef column) {
    SqlText out = new SqlText();
    out.add(typed(column));
    if (!column.nullable()) {
      out.add(" NOT NULL");
    }
    column.generated().ifPresent(sql -> out.add(" GENERATED ALWAYS AS (" + sql + ")"));
    column.identity().ifPresent(identity -> out.add(identity(identity)));
    column.defaultValue().ifPresent(sql -> out.add(" DEFAULT " + sql));
    column.comment().ifPresent(comment -> out.add(" COMMENT " + SqlString.literal(comment)));
    column.mask().ifPresent(mask -> mask(mask, out));
    return out.text();
  }

  private static String identity(ColumnDef.Identity identity) {
    return " GENERATED "
        + (identity.always() ? "ALWAYS" : "BY DEFAULT")
        + " AS IDENTITY"
        + (identity.start() == 1 && identity.step() == 1
            ? ""
            : " (START WITH " + identity.start() + " INCREMENT BY " + identity.step() + ")");
  }

  private static void mask(ColumnDef.Mask mask, SqlText out) {
    out.add(" MASK ").add(SqlName.table(mask.function()));
    if (!mask.usingColumns().isEmpty()) {
      out.add(" USING COLUMNS (" + SqlName.list(mask.usingColumns()) + ")");
    }
  }

  private static Text constraint(TableConstraint constraint, Function<Source.Table, Text> tables) {
    SqlText out = new SqlText();
    constraint.accept(
        new TableConstraint.Cases<SqlText>() {
          @Override
          public SqlText primaryKey(TableConstraint.PrimaryKey key) {
            key.name().ifPresent(name -> out.add("CONSTRAINT " + SqlName.quote(name) + " "));
            return out.add("PRIMARY KEY (" + SqlName.list(key.columns()) + ")");
          }

          @Override
          public SqlText foreignKey(TableConstraint.ForeignKey key) {
            key.name().ifPresent(name -> out.add("CONSTRAINT " + SqlName.quote(name) + " "));
            out.add("FOREIGN KEY (" + SqlName.list(key.columns()) + ") REFERENCES ");
            out.add(SqlName.table(tables.apply(key.references())));
            return key.referenced().isEmpty()
                ? out
                : out.add(" (" + SqlName.list(key.referenced()) + ")");
          }
        });
    return out.text();
  }
}
