package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A key of a pipeline or a job, or the name of a target or a variable, that a bundle cannot refer
 * to or that is no file's name.
 *
 * <p>With a dot in a key validation passes and deployment crashes; a key that begins with a digit
 * cannot be referred to.
 */
final class IllegalKey implements Rule {

  /** What a reference of a bundle can name; linear to match. */
  private static final Pattern REFERABLE =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9_-]*[A-Za-z0-9])?");

  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

  @Override
  public String id() {
    return "key.illegal";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.graph().bundle().pipelines()) {
      check(REFERABLE, "key of a pipeline", pipeline.key(), pipeline.origin(), found);
    }
    for (Job job : context.graph().bundle().jobs()) {
      check(REFERABLE, "key of a job", job.key(), job.origin(), found);
    }
    for (Variable<?> variable : context.graph().variables()) {
      check(REFERABLE, "name of a variable", variable.name(), variable.origin(), found);
    }
    for (Target target : context.graph().bundle().targets()) {
      check(FILE_NAME, "name of a target", target.name(), target.origin(), found);
    }
    return found;
  }

  private void check(
      Pattern legal, String what, String name, Origin origin, List<Diagnostic> found) {
    if (!legal.matcher(name).matches()) {
      found.add(
          Diagnostic.error(
                  id(),
                  origin,
                  "`%s` cannot be the %s: %s.".formatted(name, what, reason(legal, name)))
              .hint("write letters, digits, `-` and `_` only, with a letter at the beginning"));
    }
  }

  private static String reason(Pattern legal, String name) {
    if (name.isEmpty()) {
      return "it is empty";
    }
    String illegal = name.replaceAll("[A-Za-z0-9_-]", "");
    if (!illegal.isEmpty()) {
      return "it contains `" + illegal.substring(0, illegal.offsetByCodePoints(0, 1)) + "`";
    }
    String first = name.substring(0, 1);
    boolean begins = legal.matcher(first).matches();
    return begins
        ? "it ends with `" + name.charAt(name.length() - 1) + "`"
        : "it begins with `" + first + "`";
  }
}
