package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a table as Spark reads it from a string of Python, or within SQL: a part that has
 * other characters than letters, digits and underscores stands in back-ticks, and so does one that
 * gets such a character from a variable in some target.
 */
public final class QuotedName {

  private static final Pattern PLAIN = Pattern.compile("\\w*");

  private final List<Target> targets;
  private final List<Text.Part> result = new ArrayList<>();
  private final List<Text.Part> part = new ArrayList<>();
  private boolean quoted;

  private QuotedName(List<Target> targets) {
    this.targets = targets;
  }

  /** The name with back-ticks where some target asks for them. */
  public static Text of(Text name, List<Target> targets) {
    QuotedName quoting = new QuotedName(targets);
    for (Text.Part piece : name.parts()) {
      if (piece instanceof Text.Literal literal) {
        quoting.literal(literal.value());
      } else {
        quoting.part.add(piece);
      }
    }
    quoting.endOfPart();
    return new Text(quoting.result);
  }

  private void literal(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '`';
      if (c == '.' && !quoted) {
        part.add(new Text.Literal(text.substring(start, i)));
        endOfPart();
        result.add(new Text.Literal("."));
        start = i + 1;
      }
    }
    part.add(new Text.Literal(text.substring(start)));
  }

  /** A part in which the user wrote back-ticks stays as it is. */
  private void endOfPart() {
    boolean asIs = part.stream().allMatch(this::isPlain) || part.stream().anyMatch(this::hasTick);
    Text.Literal tick = new Text.Literal(asIs ? "" : "`");
    result.add(tick);
    result.addAll(part);
    result.add(tick);
    part.clear();
  }

  private boolean hasTick(Text.Part piece) {
    return piece instanceof Text.Literal literal && literal.value().contains("`");
  }

  private boolean isPlain(Text.Part piece) {
    if (piece instanceof Text.Literal literal) {
      return PLAIN.matcher(literal.value()).matches();
    }
    return !(piece instanceof Variable<?> variable) || isPlain(variable, targets);
  }

  /** Whether no target gives a variable a value that needs back-ticks as a part of a name. */
  static boolean isPlain(Variable<?> variable, List<Target> targets) {
    return values(variable, targets).allMatch(QuotedName::needsNothing);
  }

  /** What a variable may be: its default, and what targets set. */
  static Stream<String> values(Variable<?> variable, List<Target> targets) {
    return Stream.concat(
            variable.fallback().stream(),
            targets.stream().map(target -> target.values().get(variable)).filter(Objects::nonNull))
        .map(Object::toString);
  }

  /** A value with dots is several parts, which its author has to quote. */
  private static boolean needsNothing(String value) {
    return PLAIN.matcher(value).matches() || value.contains(".") || value.contains("`");
  }
}
