package dev.sluice.analysis.lineage;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Node.Column;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.compiler.diagnostics.Spelling;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a user means by {@code orders.amount}: a column of a dataset, a sink or a table outside,
 * with as much of the name before it as makes it clear.
 *
 * @param place absent when nothing fits, or too much
 * @param problem why there is none, in one sentence
 * @param hints what to write instead
 */
public record ColumnSearch(Optional<Place> place, String problem, List<String> hints) {

  public ColumnSearch {
    requireNonNull(place, "place");
    requireNonNull(problem, "problem");
    hints = List.copyOf(hints);
  }

  /** Looks for a column by what a user wrote; parts with dots stand in back-ticks. */
  public static ColumnSearch of(Picture picture, String wanted) {
    List<String> parts = Names.parts(wanted);
    Set<Place> fits = new LinkedHashSet<>();
    Set<Node> tables = new LinkedHashSet<>();
    for (int split = parts.size() - 1; split > 0 && fits.isEmpty(); split--) {
      String table = key(parts.subList(0, split));
      for (Node node : picture.nodes()) {
        if (names(node).contains(table)) {
          tables.add(node);
          // A field of a column goes its column's way.
          place(node, parts.get(split)).ifPresent(fits::add);
        }
      }
    }
    if (fits.size() == 1) {
      return new ColumnSearch(fits.stream().findFirst(), "", List.of());
    }
    if (fits.size() > 1) {
      List<String> exact =
          fits.stream().map(each -> path(each.node()) + "." + each.column()).toList();
      return failed(
          "`%s` may be a column of %s"
              .formatted(wanted, Messages.any(fits.stream().map(Place::node).toList())),
          "write " + Messages.any(exact));
    }
    return tables.isEmpty()
        ? noTable(picture, wanted, parts)
        : noColumn(tables.iterator().next(), parts.get(parts.size() - 1));
  }

  private static Optional<Place> place(Node node, String column) {
    return node.column(column)
        .map(Column::name)
        .or(() -> node.open() ? Optional.of(column) : Optional.empty())
        .map(name -> new Place(node.id(), name));
  }

  private static String path(String id) {
    return id.replace('/', '.');
  }

  private static String key(List<String> parts) {
    return String.join(".", parts).toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Node node) {
    Set<String> names = new LinkedHashSet<>();
    for (String name : List.of(node.name(), node.fullName(), path(node.id()))) {
      names.add(name.toLowerCase(Locale.ROOT));
      names.add(key(Names.parts(name)));
    }
    List<String> full = Names.parts(node.fullName());
    for (int i = 0; node.kind() != Node.Kind.SOURCE && i < full.size(); i++) {
      names.add(key(full.subList(i, full.size())));
    }
    return names;
  }

  private static ColumnSearch noTable(Picture picture, String wanted, List<String> parts) {
    if (parts.size() < 2) {
      return failed(
          "`%s` names no column".formatted(wanted),
          "write the dataset before it, such as `%s`".formatted(example(picture)));
    }
    String table = String.join(".", parts.subList(0, parts.size() - 1));
    String column = parts.get(parts.size() - 1);
    List<String> known = picture.nodes().stream().map(Node::name).distinct().toList();
    String problem = "no dataset, sink or table is called `%s`".formatted(table);
    return Spelling.closest(table, known)
        .map(name -> failed(problem, "write `%s.%s` if you mean that".formatted(name, column)))
        .orElseGet(() -> failed(problem, "there are " + some(known)));
  }

  private static ColumnSearch noColumn(Node node, String column) {
    List<String> known = node.columns().stream().map(Column::name).toList();
    String problem = "`%s` has no column `%s`".formatted(node.name(), column);
    return Spelling.closest(column, known)
        .map(name -> failed(problem, "write `%s.%s` if you mean that".formatted(node.name(), name)))
        .orElseGet(() -> failed(problem, "it has " + some(known)));
  }

  private static String example(Picture picture) {
    return picture.nodes().stream()
        .filter(node -> node.pipeline().isPresent() && !node.columns().isEmpty())
        .findFirst()
        .map(node -> node.name() + "." + node.columns().get(0).name())
        .orElse("orders.amount");
  }

  private static String some(List<String> names) {
    List<String> first = new ArrayList<>(names.subList(0, Math.min(12, names.size())));
    return Messages.all(first)
        + (names.size() > first.size() ? ", and " + (names.size() - first.size()) + " more" : "");
  }

  private static ColumnSearch failed(String problem, String hint) {
    return new ColumnSearch(Optional.empty(), problem, List.of(hint));
  }
}
