package dev.sluice.compiler.emit.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One SELECT while operators are added to it, as lines of SQL.
 *
 * <p>What has to be seen by the next operator as a table becomes a subquery of a new one.
 */
final class SqlSelect {

  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";

  private final List<String> from;

  /** Whether it reads one table or subquery, and no join. */
  private final boolean single;

  /** The name that the one table or subquery has here; empty for none. */
  private final String alias;

  private final List<String> where = new ArrayList<>();
  private List<String> items = List.of();
  private List<String> groupBy = List.of();
  private String qualify = "";
  private List<String> orderBy = List.of();
  private boolean distinct;
  private int limit = -1;
  private List<String> whole = List.of();

  private SqlSelect(List<String> from, boolean single, String alias) {
    this.from = List.copyOf(from);
    this.single = single;
    this.alias = alias;
  }

  /** Everything of a table, by its name or a function that makes one. */
  static SqlSelect from(String table) {
    return new SqlSelect(List.of(table), true, "");
  }

  /** Everything of what is written behind FROM already. */
  static SqlSelect from(List<String> lines) {
    return new SqlSelect(lines, true, "");
  }

  /** A query that is written already. */
  static SqlSelect of(List<String> lines) {
    SqlSelect select = new SqlSelect(List.of(), true, "");
    select.whole = lines;
    return select;
  }

  /** A join; both sides are tables or joins. */
  static SqlSelect join(List<String> left, String join, List<String> right, String on) {
    List<String> lines = new ArrayList<>(left);
    lines.add(join + " " + right.get(0));
    lines.addAll(right.subList(1, right.size()));
    if (!on.isEmpty()) {
      int last = lines.size() - 1;
      String together = lines.get(last) + " " + on;
      if (together.length() <= COLUMNS) {
        lines.set(last, together);
      } else {
        lines.add(INDENT + on);
      }
    }
    return new SqlSelect(lines, false, "");
  }

  /** This or a new one over it, to which a condition can be added. */
  SqlSelect where(List<String> conjuncts) {
    SqlSelect select = items.isEmpty() && isOpen() ? this : over("");
    select.where.addAll(conjuncts);
    return select;
  }

  SqlSelect select(List<String> columns) {
    SqlSelect select = items.isEmpty() && isOpen() ? this : over("");
    select.items = columns;
    return select;
  }

  SqlSelect groupBy(List<String> groupings, List<String> columns) {
    SqlSelect select = select(columns);
    select.groupBy = groupings;
    return select;
  }

  SqlSelect qualify(String condition) {
    SqlSelect select = items.isEmpty() && isOpen() ? this : over("");
    select.qualify = condition;
    return select;
  }

  SqlSelect distinct() {
    SqlSelect select = isOpen() && groupBy.isEmpty() ? this : over("");
    select.distinct = true;
    return select;
  }

  SqlSelect orderBy(List<String> orders) {
    SqlSelect select = whole.isEmpty() && orderBy.isEmpty() && limit < 0 ? this : over("");
    select.orderBy = orders;
    return select;
  }

  SqlSelect limit(int rows) {
    SqlSelect select = whole.isEmpty() && limit < 0 ? this : over("");
    select.limit = rows;
    return select;
  }

  /** Under another name. */
  SqlSelect as(String name) {
    if (!isBare() || !single || !alias.isEmpty()) {
      return over(name);
    }
    List<String> named = new ArrayList<>(from);
    named.set(named.size() - 1, named.get(named.size() - 1) + " AS " + name);
    return new SqlSelect(named, true, name);
  }

  /** What stands behind FROM for this as a whole. */
  List<String> table() {
    return isBare() ? from : over("").from;
  }

  /** The same behind JOIN, where a join needs parentheses. */
  List<String> joined() {
    return isBare() && !single ? enclosed(from) : table();
  }

  /** The lines as a branch of a union. */
  List<String> branch() {
    return orderBy.isEmpty() && limit < 0 ? lines() : enclosed(lines());
  }

  /** The lines of the query. */
  List<String> lines() {
    if (!whole.isEmpty()) {
      return whole;
    }
    List<String> lines = new ArrayList<>();
    clause("SELECT" + (distinct ? " DISTINCT" : ""), items.isEmpty() ? List.of("*") : items, lines);
    if (!from.isEmpty()) {
      lines.add("FROM " + from.get(0));
      lines.addAll(from.subList(1, from.size()));
    }
    if (!where.isEmpty()) {
      lines.add("WHERE " + where.get(0));
      where.subList(1, where.size()).forEach(condition -> lines.add(INDENT + "AND " + condition));
    }
    if (!groupBy.isEmpty()) {
      clause("GROUP BY", groupBy, lines);
    }
    if (!qualify.isEmpty()) {
      lines.add("QUALIFY " + qualify);
    }
    if (!orderBy.isEmpty()) {
      clause("ORDER BY", orderBy, lines);
    }
    if (limit >= 0) {
      lines.add("LIMIT " + limit);
    }
    return lines;
  }

  /** Whether nothing has been added to the table yet. */
  private boolean isBare() {
    return isOpen() && where.isEmpty() && items.isEmpty();
  }

  /** Whether the rows are still those of the input. */
  private boolean isOpen() {
    return whole.isEmpty()
        && qualify.isEmpty()
        && orderBy.isEmpty()
        && limit < 0
        && !distinct
        && groupBy.isEmpty();
  }

  /** A new one over this; columns can still be asked for by the name that the table had. */
  private SqlSelect over(String name) {
    String kept = name.isEmpty() && groupBy.isEmpty() ? alias : name;
    List<String> lines = enclosed(lines());
    if (!kept.isEmpty()) {
      lines.set(lines.size() - 1, ") AS " + kept);
    }
    return new SqlSelect(lines, true, kept);
  }

  private static List<String> enclosed(List<String> content) {
    List<String> lines = new ArrayList<>();
    lines.add("(");
    content.forEach(line -> lines.add(INDENT + line));
    lines.add(")");
    return lines;
  }

  /** On one line where it fits and is short, otherwise one item a line. */
  private static void clause(String word, List<String> items, List<String> lines) {
    String together = word + " " + String.join(", ", items);
    if (together.length() <= COLUMNS && (items.size() < 4 || !word.startsWith("SELECT"))) {
      lines.add(together);
      return;
    }
    lines.add(word);
    for (int i = 0; i < items.size(); i++) {
      lines.add(INDENT + items.get(i) + (i < items.size() - 1 ? "," : ""));
    }
  }
}
