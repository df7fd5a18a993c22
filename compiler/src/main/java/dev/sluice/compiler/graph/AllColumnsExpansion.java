package dev.sluice.compiler.graph;

import static java.util.stream.Collectors.joining;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.model.Expr;
import dev.sluice.model.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What "all columns" stands for where the columns are known.
 *
 * @param columns one expression per column; absent when there is a mistake
 * @param mistake why it cannot be expanded, without a full stop
 */
record AllColumnsExpansion(Optional<List<Expr>> columns, Optional<Mistake> mistake) {

  /** A reason, and what mends it. */
  record Mistake(String message, String hint) {}

  static AllColumnsExpansion of(Selection.AllColumns all, Columns scope) {
    if (all.renaming() instanceof Selection.Renaming.InOrder order
        && order.names().size() != scope.columns().size()) {
      return mistake(
          "there are %d columns and %d names"
              .formatted(scope.columns().size(), order.names().size()),
          "give a name for each of these columns: `"
              + scope.columns().stream().map(Column::name).collect(joining("`, `"))
              + "`");
    }
    List<Expr> exprs = new ArrayList<>();
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (Column column : scope.columns()) {
      if (contains(all.except(), column.name())) {
        continue;
      }
      boolean keep = contains(all.untouched(), column.name());
      if (!keep && all.only().isPresent()) {
        if (column.type().isEmpty()) {
          return mistake(
              "the type of column `" + column.name() + "` is not known",
              "declare the type of `" + column.name() + "`, or cast it before");
        }
        keep = !column.type().equals(all.only());
      }
      Expr reference = reference(column, scope, all);
      String name;
      try {
        name = keep ? column.name() : all.renaming().apply(column.name(), exprs.size());
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        return mistake(
            "its renaming is no regular expression with its replacement",
            "give a regular expression of Java's, and groups that it has");
      }
      if (!names.add(name)) {
        return mistake(
            "two columns would be called `" + name + "`",
            "leave one of them out, or rename it before");
      }
      exprs.add(keep ? reference : applied(all, reference, column.name(), name));
    }
    return new AllColumnsExpansion(Optional.of(exprs), Optional.empty());
  }

  private static AllColumnsExpansion mistake(String message, String hint) {
    return new AllColumnsExpansion(Optional.empty(), Optional.of(new Mistake(message, hint)));
  }

  private static Expr applied(
      Selection.AllColumns all, Expr reference, String oldName, String newName) {
    Expr expr = new PlaceholderFilling(reference).of(all.template());
    boolean plain = expr.equals(reference);
    return plain && newName.equals(oldName)
        ? expr
        : new Expr.Alias(expr, List.of(newName), all.origin());
  }

  /** By name; with its alias where the name alone has two owners. */
  private static Expr reference(Column column, Columns scope, Selection.AllColumns all) {
    boolean shared = scope.columns().stream().filter(other -> other.is(column.name())).count() > 1;
    List<String> parts =
        shared && column.qualifier().isPresent()
            ? List.of(column.qualifier().get(), column.name())
            : List.of(column.name());
    return new Expr.Column(parts, Optional.empty(), all.origin());
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
