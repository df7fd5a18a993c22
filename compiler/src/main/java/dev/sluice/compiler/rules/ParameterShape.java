package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pipeline's parameters have a key that SQL cannot name, or are too long altogether.
 *
 * <p>They are read as {@code :name} in SQL text; all of them have 10,000 characters as JSON.
 */
final class ParameterShape implements Rule {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_.-]+");
  private static final int LONGEST = 10_000;

  @Override
  public String id() {
    return "parameter.shape";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      int length = 2;
      for (var parameter : pipeline.parameters().entrySet()) {
        String key = parameter.getKey();
        length += key.length() + parameter.getValue().toString().length() + 6;
        if (!KEY.matcher(key).matches()) {
          found.add(
              Diagnostic.error(
                      id(),
                      pipeline.origin().at("parameter " + key),
                      "The parameter `%s` of pipeline `%s` has a name that SQL cannot write."
                          .formatted(key, pipeline.key()))
                  .hint("name it with letters, digits, dots, dashes and underscores"));
        }
      }
      if (length > LONGEST) {
        found.add(
            Diagnostic.error(
                    id(),
                    pipeline.origin().at("parameter"),
                    "The parameters of pipeline `%s` have about %d characters; %d are the most."
                        .formatted(pipeline.key(), length, LONGEST))
                .hint("keep long values in a table or a file, and pass its name"));
      }
    }
    return found;
  }
}
