package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A variable of the bundle, <code>${var.name}</code> in its YAML, with a value per target.
 *
 * @param <T> the type of its values: {@code String}, {@code Integer} or {@code Boolean}
 * @param name the name, as in the bundle
 * @param type the class of its values
 * @param fallback the default; without one every target must give a value
 * @param description what it is for, shown in the bundle
 */
public record Variable<T>(
    String name, Class<T> type, Optional<T> fallback, Optional<String> description, Origin origin)
    implements Text.Part, Setting<T>, CharSequence, Constant<T> {

  public Variable {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(fallback, "fallback");
    requireNonNull(description, "description");
    requireNonNull(origin, "origin");
  }

  /** The same variable with a description. */
  public Variable<T> description(String text) {
    return new Variable<>(name, type, fallback, Optional.of(text), origin);
  }

  @Override
  public <R> R accept(Setting.Cases<T, R> cases) {
    return cases.variable(this);
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

  /** The reference to it in a bundle. */
  @Override
  public String toString() {
    return "${var." + name + "}";
  }
}
