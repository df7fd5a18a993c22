package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * {@code ROW FILTER function ON (columns)}.
 *
 * @param function three-part name of a Unity Catalog SQL function that returns a BOOLEAN
 */
public record RowFilter(Text function, List<String> columns, Origin origin) {
  public RowFilter {
    requireNonNull(function, "function");
    columns = List.copyOf(columns);
    requireNonNull(origin, "origin");
  }
}
