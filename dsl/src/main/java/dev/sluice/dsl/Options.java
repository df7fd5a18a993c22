package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.TreeMap;

/**
 * What takes options by name: sources, formats and sinks.
 *
 * <p>It is immutable; each call returns a new value. A name that has been given before is given
 * anew.
 *
 * @param <S> the type itself
 */
abstract class Options<S extends Options<S>> {

  private final OptionMap options;

  Options(Map<String, Text> options) {
    this.options = OptionMap.of(options);
  }

  /** An option under its full name, as the platform's documentation writes it. */
  public S option(String name, CharSequence value) {
    return with(name, Text.of(requireNonNull(value, name)));
  }

  /** An option that is a number. */
  public S option(String name, Number value) {
    return option(name, requireNonNull(value, name).toString());
  }

  /** An option that is true or false. */
  public S option(String name, boolean value) {
    return option(name, Boolean.toString(value));
  }

  /** An option whose value is looked up when the pipeline runs. */
  public S option(String name, Secret value) {
    return with(name, Text.of(requireNonNull(value, name)));
  }

  /** Several options. */
  public S options(Map<String, ? extends CharSequence> values) {
    Map<String, Text> more = new TreeMap<>();
    values.forEach((name, value) -> more.put(name, Text.of(requireNonNull(value, name))));
    return copy(options.with(more, Origins.here()));
  }

  /** The options so far, by name. */
  Map<String, Text> options() {
    return options;
  }

  /** The place of what has the options, with those of the options. */
  Origin placed(Origin origin) {
    return options.placed(origin);
  }

  /** The same with other options. */
  abstract S copy(Map<String, Text> options);

  private S with(String name, Text value) {
    return copy(options.with(Map.of(requireNonNull(name, "name"), value), Origins.here()));
  }
}
