package dev.sluice.cli.commands;

import static java.util.stream.Collectors.joining;

import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An enum's constants as options have them: in lower case. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final Class<E> type;

  private Choice(Class<E> type) {
    this.type = type;
  }

  /** The dialects. */
  static final class Dialects extends Choice<Dialect> {
    Dialects() {
      super(Dialect.class);
    }
  }

  /** The forms of generated sources. */
  static final class Forms extends Choice<SourceForm> {
    Forms() {
      super(SourceForm.class);
    }
  }

  /** The layouts of generated sources. */
  static final class Layouts extends Choice<SourceLayout> {
    Layouts() {
      super(SourceLayout.class);
    }
  }

  /** The forms of a report. */
  static final class Formats extends Choice<ReportFormat> {
    Formats() {
      super(ReportFormat.class);
    }
  }

  /** What makes a command fail. */
  static final class FailOns extends Choice<FailOn> {
    FailOns() {
      super(FailOn.class);
    }
  }

  /** The formats of pictures. */
  static final class Pictures extends Choice<PictureFormat> {
    Pictures() {
      super(PictureFormat.class);
    }
  }

  /** The formats of lineage. */
  static final class Lineages extends Choice<LineageFormat> {
    Lineages() {
      super(LineageFormat.class);
    }
  }

  @Override
  public E convert(String value) {
    return EnumSet.allOf(type).stream()
        .filter(constant -> name(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "`" + value + "` is not one of " + names().collect(joining(", "))));
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  private Stream<String> names() {
    return EnumSet.allOf(type).stream().map(Choice::name);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
