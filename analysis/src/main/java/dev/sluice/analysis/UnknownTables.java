package dev.sluice.analysis;

import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tables outside the bundle of whose columns nobody has told anything, by what reads them. */
public final class UnknownTables {

  private final IdentityHashMap<Object, SortedSet<String>> names = new IdentityHashMap<>();

  /**
   * One more of them.
   *
   * @param reader the source that is the table, or the query or expression in whose text it stands
   * @param name as written, with the values of its variables
   */
  public void add(Object reader, String name) {
    names.computeIfAbsent(reader, each -> new TreeSet<>()).add(name);
  }

  /** Those that the text of a query names. */
  public SortedSet<String> in(Query.Sql query) {
    return Collections.unmodifiableSortedSet(names.getOrDefault(query, new TreeSet<>()));
  }

  /** Whether a table is one of them. */
  public boolean has(Source.External table) {
    return names.containsKey(table);
  }
}
