package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * The value of a setting: given in the code, or by a variable of the bundle.
 *
 * @param <T> the type of the value
 */
public sealed interface Setting<T> permits Setting.Fixed, Variable {

  /** Calls the case of this kind. */
  <R> R accept(Cases<T, R> cases);

  /** One method per kind. */
  interface Cases<T, R> {
    R fixed(T value);

    R variable(Variable<T> variable);
  }

  /** A value in the code. */
  record Fixed<T>(T value) implements Setting<T> {
    public Fixed {
      requireNonNull(value, "value");
    }

    @Override
    public <R> R accept(Cases<T, R> cases) {
      return cases.fixed(value);
    }
  }

  /** The setting of a value. */
  static <T> Setting<T> of(T value) {
    return new Fixed<>(value);
  }
}
