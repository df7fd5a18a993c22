package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing in a select list. */
public sealed interface Selection {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R one(One selection);

    R allColumns(AllColumns selection);
  }

  /** One expression; a {@link Expr.Star} stands for several columns. */
  record One(Expr expr) implements Selection {
    public One {
      requireNonNull(expr, "expr");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.one(this);
    }
  }

  /**
   * All columns of the input, expanded when the pipeline is compiled from the names that are known
   * there.
   *
   * @param except names that are left out
   * @param untouched names that are kept as they are; the template and the renaming skip them
   * @param only the template and the renaming apply to columns of this type alone, for instance
   *     only to strings
   * @param template what becomes of each column; {@link Expr.Placeholder} is the column
   * @param renaming the name that each gets
   */
  record AllColumns(
      List<String> except,
      List<String> untouched,
      Optional<DataType> only,
      Expr template,
      Renaming renaming,
      Origin origin)
      implements Selection {
    public AllColumns {
      except = List.copyOf(except);
      untouched = List.copyOf(untouched);
      requireNonNull(only, "only");
      requireNonNull(template, "template");
      requireNonNull(renaming, "renaming");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.allColumns(this);
    }
  }

  /** How columns are renamed, as data. */
  sealed interface Renaming {

    /**
     * The new name of a column.
     *
     * @param position which of the columns that get a name it is, counted from 0
     */
    String apply(String name, int position);

    /** Names stay. */
    record Keep() implements Renaming {
      @Override
      public String apply(String name, int position) {
        return name;
      }
    }

    /**
     * {@code customerID} becomes {@code customer_id}; what is no letter, digit or underscore
     * becomes one.
     */
    record SnakeCase() implements Renaming {
      @Override
      public String apply(String name, int position) {
        return Names.snakeCase(name);
      }
    }

    /** Lower case, nothing else. */
    record LowerCase() implements Renaming {
      @Override
      public String apply(String name, int position) {
        return name.toLowerCase(java.util.Locale.ROOT);
      }
    }

    /** Upper case, nothing else. */
    record UpperCase() implements Renaming {
      @Override
      public String apply(String name, int position) {
        return name.toUpperCase(java.util.Locale.ROOT);
      }
    }

    /** A text before and a text behind each name. */
    record Affix(String prefix, String suffix) implements Renaming {
      public Affix {
        requireNonNull(prefix, "prefix");
        requireNonNull(suffix, "suffix");
      }

      @Override
      public String apply(String name, int position) {
        return prefix + name + suffix;
      }
    }

    /** Each match of a regular expression is replaced. */
    record Replace(String regex, String replacement) implements Renaming {
      public Replace {
        requireNonNull(regex, "regex");
        requireNonNull(replacement, "replacement");
      }

      @Override
      public String apply(String name, int position) {
        return name.replaceAll(regex, replacement);
      }
    }

    /** New names for all columns, in their order. */
    record InOrder(List<String> names) implements Renaming {
      public InOrder {
        names = List.copyOf(names);
      }

      @Override
      public String apply(String name, int position) {
        return names.get(position);
      }
    }

    /** Some names, by a table. */
    record ByTable(Map<String, String> names) implements Renaming {
      public ByTable {
        names = Map.copyOf(names);
      }

      @Override
      public String apply(String name, int position) {
        return names.getOrDefault(name, name);
      }
    }
  }
}
