package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A string of the user's that may contain bundle variables and secrets.
 *
 * <p>It is accepted wherever a string is: a path, an option, the name of a table.
 *
 * @param parts the pieces in their order; neighbouring literals are joined, empty ones left out
 */
public record Text(List<Part> parts) implements CharSequence, Constant<String> {

  /** One piece of a text. */
  public sealed interface Part permits Literal, Variable, Secret {}

  /** Characters as the user wrote them. */
  public record Literal(String value) implements Part {
    public Literal {
      requireNonNull(value, "value");
    }
  }

  public Text {
    parts = joined(parts);
  }

  /** The text of a string, a variable or another text. */
  public static Text of(CharSequence value) {
    requireNonNull(value, "value");
    if (value instanceof Text text) {
      return text;
    }
    if (value instanceof Variable<?> variable) {
      return new Text(List.of(variable));
    }
    return new Text(List.of(new Literal(value.toString())));
  }

  /** The text that is one secret. */
  public static Text of(Secret secret) {
    return new Text(List.of(secret));
  }

  /** The string, when it has neither variables nor secrets. */
  public Optional<String> literal() {
    if (parts.isEmpty()) {
      return Optional.of("");
    }
    return parts.size() == 1 && parts.get(0) instanceof Literal only
        ? Optional.of(only.value())
        : Optional.empty();
  }

  /** Whether it is a plain string. */
  public boolean isLiteral() {
    return literal().isPresent();
  }

  /** Whether it contains a secret. */
  public boolean hasSecret() {
    return parts.stream().anyMatch(Secret.class::isInstance);
  }

  /** The variables in it, in their order. */
  public List<Variable<?>> variables() {
    List<Variable<?>> found = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Variable<?> variable) {
        found.add(variable);
      }
    }
    return found;
  }

  /** The text with each variable replaced by a string; a secret keeps its look-up form. */
  public String resolve(Function<Variable<?>, String> values) {
    if (parts.size() == 1 && parts.get(0) instanceof Literal only) {
      return only.value();
    }
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        text.append(literal.value());
      } else if (part instanceof Variable<?> variable) {
        text.append(values.apply(variable));
      } else {
        text.append(part);
      }
    }
    return text.toString();
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  /** As in a bundle: variables as <code>${var.name}</code>. */
  @Override
  public String toString() {
    return resolve(Variable::toString);
  }

  private static List<Part> joined(List<Part> parts) {
    List<Part> result = new ArrayList<>();
    for (Part part : parts) {
      requireNonNull(part, "part");
      int last = result.size() - 1;
      if (part instanceof Literal literal) {
        if (literal.value().isEmpty()) {
          continue;
        }
        if (last >= 0 && result.get(last) instanceof Literal before) {
          result.set(last, new Literal(before.value() + literal.value()));
          continue;
        }
      }
      result.add(part);
    }
    return List.copyOf(result);
  }
}
