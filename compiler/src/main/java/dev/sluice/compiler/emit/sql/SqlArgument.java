package dev.sluice.compiler.emit.sql;

import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.TreeMap;

/** Plain arguments of functions as literals of SQL. */
final class SqlArgument {

  private SqlArgument() {}

  static SqlText render(Object value, SqlText out) {
    if (value instanceof String text) {
      return out.add(SqlString.literal(text));
    }
    if (value instanceof Text text) {
      return out.string(text);
    }
    if (value instanceof Boolean truth) {
      return out.add(truth ? "TRUE" : "FALSE");
    }
    if (value instanceof Double number) {
      return out.add(Decimals.shortest(number) + "D");
    }
    if (value instanceof Long number) {
      return out.add(number + "L");
    }
    if (value instanceof DataType type) {
      return out.add(SqlString.literal(SqlType.render(type)));
    }
    if (value instanceof Schema schema) {
      return out.string(SqlSchema.reading(schema));
    }
    if (value instanceof Map<?, ?> options) {
      return map(new TreeMap<>(options), out);
    }
    return out.add(value.toString());
  }

  private static SqlText map(Map<?, ?> options, SqlText out) {
    out.add("map(");
    String separator = "";
    for (Map.Entry<?, ?> option : options.entrySet()) {
      out.add(separator);
      render(option.getKey(), out).add(", ");
      render(option.getValue(), out);
      separator = ", ";
    }
    return out.add(")");
  }
}
