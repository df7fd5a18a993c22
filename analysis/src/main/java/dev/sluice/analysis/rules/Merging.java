package dev.sluice.analysis.rules;

import dev.sluice.model.DataType;
import java.util.List;

/** Which types one column of a table can have from several sides. */
final class Merging {

  private Merging() {}

  /** Whether two types are one, whatever may be NULL in them. A type of another name may be any. */
  static boolean fits(DataType first, DataType second) {
    if (first instanceof DataType.Named || second instanceof DataType.Named) {
      return true;
    }
    if (first instanceof DataType.Decimal one && second instanceof DataType.Decimal other) {
      return one.scale() == other.scale();
    }
    if (first instanceof DataType.ArrayOf one && second instanceof DataType.ArrayOf other) {
      return fits(one.element(), other.element());
    }
    if (first instanceof DataType.MapOf one && second instanceof DataType.MapOf other) {
      return fits(one.key(), other.key()) && fits(one.value(), other.value());
    }
    if (first instanceof DataType.Struct one && second instanceof DataType.Struct other) {
      return fields(one.fields(), other.fields());
    }
    return first.equals(second);
  }

  /** Fields of one name have to fit; further ones are merged. */
  private static boolean fields(List<DataType.Field> some, List<DataType.Field> others) {
    return some.stream()
        .allMatch(
            field ->
                others.stream()
                    .filter(other -> other.name().equalsIgnoreCase(field.name()))
                    .allMatch(other -> fits(field.type(), other.type())));
  }
}
