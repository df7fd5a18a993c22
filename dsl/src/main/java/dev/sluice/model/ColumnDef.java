package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One column of a declared schema.
 *
 * @param component the record component that it comes from, where its name is another than the
 *     column's
 * @param generated SQL of {@code GENERATED ALWAYS AS (..)}
 * @param mask the Unity Catalog function that masks it
 * @param sensitive whether it holds personal data
 */
public record ColumnDef(
    String name,
    DataType type,
    boolean nullable,
    Optional<String> component,
    Optional<String> comment,
    Optional<String> generated,
    Optional<Identity> identity,
    Optional<String> defaultValue,
    Optional<Mask> mask,
    boolean sensitive,
    Origin origin) {

  public ColumnDef {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(component, "component");
    requireNonNull(comment, "comment");
    requireNonNull(generated, "generated");
    requireNonNull(identity, "identity");
    requireNonNull(defaultValue, "defaultValue");
    requireNonNull(mask, "mask");
    requireNonNull(origin, "origin");
  }

  /** A column with nothing but name, type and nullability. */
  public static ColumnDef of(String name, DataType type, boolean nullable, Origin origin) {
    return of(name, type, nullable, Optional.empty(), origin);
  }

  /** A column that may have a comment, and nothing else. */
  public static ColumnDef of(
      String name, DataType type, boolean nullable, Optional<String> comment, Origin origin) {
    return new ColumnDef(
        name,
        type,
        nullable,
        Optional.empty(),
        comment,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        origin);
  }

  /**
   * {@code GENERATED .. AS IDENTITY}.
   *
   * @param always {@code ALWAYS}; otherwise {@code BY DEFAULT}
   */
  public record Identity(boolean always, long start, long step) {}

  /**
   * {@code MASK function [USING COLUMNS (..)]}.
   *
   * @param function three-part name of a Unity Catalog function
   */
  public record Mask(Text function, List<String> usingColumns) {
    public Mask {
      requireNonNull(function, "function");
      usingColumns = List.copyOf(usingColumns);
    }
  }
}
