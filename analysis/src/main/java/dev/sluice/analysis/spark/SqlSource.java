package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL text of the user's as Spark's parser gets it: variables have values, inputs in braces are
 * names.
 *
 * @param sql what is parsed
 * @param shown what people see: as long as what is parsed, with the inputs in braces
 * @param inputs the inputs by the names that stand for them
 * @param complete whether the values of all parameters are known
 */
record SqlSource(String sql, String shown, Map<String, Query> inputs, boolean complete) {

  private static final Pattern INPUT = Pattern.compile("\\{(\\w+)}");
  private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^}]*)}");

  /** Stands before the names of inputs, which no text of the user's has. */
  private static final char PRIVATE = '\ue000';

  SqlSource {
    requireNonNull(sql, "sql");
    requireNonNull(shown, "shown");
    inputs = Map.copyOf(inputs);
  }

  /**
   * Prepares a text.
   *
   * @param tables the inputs by their names in the text
   * @param configuration the values of the pipeline's configuration, by key
   */
  static SqlSource of(
      Text text,
      Map<String, Query> tables,
      Function<Text, String> values,
      Map<String, String> configuration) {
    String shown = withParameters(values.apply(text), configuration);
    StringBuilder sql = new StringBuilder(shown);
    Map<String, Query> inputs = new LinkedHashMap<>();
    List<String> names = List.copyOf(tables.keySet());
    Matcher input = INPUT.matcher(shown);
    while (input.find()) {
      int index = names.indexOf(input.group(1));
      if (index >= 0) {
        String name = (char) (PRIVATE + index) + input.group(1).substring(1);
        sql.replace(input.start(), input.end(), "`" + name + "`");
        inputs.put(name, tables.get(input.group(1)));
      }
    }
    boolean complete = !PARAMETER.matcher(withoutStrings(shown)).find();
    return new SqlSource(sql.toString(), shown, inputs, complete);
  }

  /** Whether there is a name in braces that no input has; that is a finding of its own. */
  boolean lacksInput() {
    return INPUT.matcher(withoutStrings(sql)).find();
  }

  /** The input that a name stands for. */
  Optional<Query> input(String name) {
    return Optional.ofNullable(inputs.get(name));
  }

  private static String withParameters(String text, Map<String, String> configuration) {
    return PARAMETER
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    configuration.getOrDefault(match.group(1).strip(), match.group())));
  }

  private static String withoutStrings(String sql) {
    return sql.replaceAll("'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"", "''");
  }
}
