package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table's name after defaults, in one target.
 *
 * @param catalog absent where nothing says it
 * @param schema absent where nothing says it
 * @param table the last part
 */
public record QualifiedName(Optional<String> catalog, Optional<String> schema, String table) {

  public QualifiedName {
    requireNonNull(catalog, "catalog");
    requireNonNull(schema, "schema");
    requireNonNull(table, "table");
  }

  /** A name by its last three parts, with defaults for those that it lacks. */
  static QualifiedName of(List<String> parts, QualifiedName defaults) {
    int last = parts.size() - 1;
    return new QualifiedName(
        last >= 2 ? Optional.of(parts.get(last - 2)) : defaults.catalog,
        last >= 1 ? Optional.of(parts.get(last - 1)) : defaults.schema,
        parts.get(last));
  }

  /** What names compare by: all parts in lower case, as Unity Catalog stores them. */
  public String key() {
    return String.join("\u0000", catalog.orElse(""), schema.orElse(""), table)
        .toLowerCase(Locale.ROOT);
  }

  /** The known parts with dots. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    catalog.ifPresent(parts::add);
    schema.ifPresent(parts::add);
    parts.add(table);
    return String.join(".", parts);
  }
}
