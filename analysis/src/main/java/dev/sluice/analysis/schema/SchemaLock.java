package dev.sluice.analysis.schema;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.Names;
import dev.sluice.model.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schemas of tables outside the bundle, as they were when somebody looked: the content of
 * {@code schemas.lock.json} beside a project.
 *
 * @param tables by their full names, {@code catalog.schema.table}
 */
public record SchemaLock(SortedMap<String, Schema.Columns> tables) {

  /** The name of the file. */
  public static final String FILE = "schemas.lock.json";

  public SchemaLock {
    requireNonNull(tables, "tables");
    tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
  }

  /** What is wrong with a text, all of it. */
  public static final class Invalid extends RuntimeException {

    private final List<SchemaProblem> problems;

    Invalid(List<SchemaProblem> problems) {
      super(FILE + " is no lock file", null, false, false);
      this.problems = List.copyOf(problems);
    }

    /** At least one, sorted by line. */
    public List<SchemaProblem> problems() {
      return problems;
    }
  }

  /**
   * Reads the file's text.
   *
   * @throws Invalid when it is no such file
   */
  public static SchemaLock read(String text) {
    return new SchemaLockReader(text).read();
  }

  /** The tables by their names in lower case, as the analysis takes them. */
  public Map<String, Schema> externals() {
    Map<String, Schema> externals = new TreeMap<>();
    tables.forEach(
        (name, schema) ->
            externals.put(String.join(".", Names.parts(name)).toLowerCase(Locale.ROOT), schema));
    return externals;
  }
}
