package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.model.Expr;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What stands behind FROM for a source at rest. */
final class SqlSources implements Source.Cases<SqlSelect> {

  private final TableNames tables;
  private final Function<Text, String> texts;

  SqlSources(TableNames tables, Function<Text, String> texts) {
    this.tables = tables;
    this.texts = texts;
  }

  @Override
  public SqlSelect files(Source.Files source) {
    SqlText call = new SqlText().add("read_files(").string(source.paths().get(0));
    call.add(", format => " + SqlString.literal(source.format()));
    source.schema().ifPresent(it -> call.add(", schema => ").string(SqlSchema.reading(it)));
    source
        .options()
        .forEach((name, value) -> call.add(", " + SqlName.quote(name) + " => ").string(value));
    return SqlSelect.from(texts.apply(call.add(")").text()));
  }

  /** A rule keeps streams out of views. */
  @Override
  public SqlSelect autoLoader(Source.AutoLoader source) {
    throw new IllegalStateException("a view reads no stream");
  }

  /** A rule keeps out what SQL has no function for. */
  @Override
  public SqlSelect connector(Source.Connector source) {
    throw new IllegalStateException("no SQL reads the format " + source.format());
  }

  @Override
  public SqlSelect rows(Source.Rows source) {
    List<String> lines = new ArrayList<>();
    lines.add("VALUES");
    for (int i = 0; i < source.rows().size(); i++) {
      List<String> values = source.rows().get(i).stream().map(SqlSources::value).toList();
      String comma = i < source.rows().size() - 1 ? "," : "";
      lines.add("  (" + String.join(", ", values) + ")" + comma);
    }
    String names =
        source.schema() instanceof Schema.Columns columns
            ? SqlName.list(columns.columns().stream().map(it -> it.name()).toList())
            : "";
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " AS t (" + names + ")");
    return SqlSelect.of(lines);
  }

  @Override
  public SqlSelect range(Source.Range source) {
    return SqlSelect.from(
        "range(" + source.start() + ", " + source.end() + ", " + source.step() + ")");
  }

  @Override
  public SqlSelect dataset(Source.OfDataset source) {
    return SqlSelect.from(texts.apply(SqlName.table(tables.of(source), tables.targets())));
  }

  @Override
  public SqlSelect external(Source.External source) {
    return SqlSelect.from(texts.apply(SqlName.table(tables.of(source), tables.targets())));
  }

  private static String value(Expr.Literal literal) {
    return SqlLiteral.render(literal);
  }
}
