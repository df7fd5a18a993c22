package dev.sluice.analysis.spark;

import dev.sluice.model.Schema;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.expressions.Expression;

/** Arguments that Python takes as plain values: constants for Spark. */
final class Arguments {

  private Arguments() {}

  static Expression of(Env env, Object value) {
    if (value instanceof Text text) {
      return Literals.of(env.text(text));
    }
    if (value instanceof dev.sluice.model.DataType type) {
      return Literals.of(Types.spark(type).catalogString());
    }
    if (value instanceof Schema schema) {
      return Literals.of(Inputs.struct(Schemas.columns(schema)).toDDL());
    }
    if (value instanceof Map<?, ?> options) {
      List<Expression> pairs = new ArrayList<>();
      Map<String, Object> sorted = new TreeMap<>();
      options.forEach((key, option) -> sorted.put(key.toString(), option));
      sorted.forEach(
          (key, option) -> {
            pairs.add(Literals.of(key));
            pairs.add(of(env, option));
          });
      return Functions.call("map", pairs);
    }
    return Literals.of(value);
  }
}
