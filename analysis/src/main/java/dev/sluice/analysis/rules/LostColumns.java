package dev.sluice.analysis.rules;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Selection;
import dev.sluice.model.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a column went that something still uses: the rename or the {@code drop(..)} further up,
 * also in the datasets that are read.
 */
public final class LostColumns {

  private final List<Query> roots;

  private LostColumns(List<Query> roots) {
    this.roots = List.copyOf(roots);
  }

  /** Looks through queries and all that they read. */
  public static LostColumns above(List<Query> roots) {
    return new LostColumns(roots);
  }

  /** A finding about a column that is missing, with the place where its name was taken away. */
  public Diagnostic related(Diagnostic finding, String missing) {
    List<String> parts = Names.parts(missing);
    String name = parts.get(parts.size() - 1);
    return find(name, finding.origin())
        .filter(lost -> !lost.origin().toString().equals(finding.origin().toString()))
        .map(lost -> finding.related(lost.sentence(), lost.origin()))
        .orElse(finding);
  }

  private record Lost(String sentence, Origin origin) {
    Lost {
      requireNonNull(sentence, "sentence");
      requireNonNull(origin, "origin");
    }
  }

  /** The nearest; in the user's own query only what stands before the line of the finding. */
  private Optional<Lost> find(String name, Origin user) {
    Set<Dataset> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<List<Query>> open = new ArrayDeque<>();
    open.add(roots);
    boolean own = true;
    while (!open.isEmpty()) {
      List<Query> queries = new ArrayList<>(Queries.all(open.remove()));
      Collections.reverse(queries);
      for (Query query : queries) {
        if (own && isBelow(query.origin(), user)) {
          continue;
        }
        Optional<Lost> lost = at(query, name).filter(each -> each.origin().isKnown());
        if (lost.isPresent()) {
          return lost;
        }
        if (query instanceof Query.Read read
            && read.source() instanceof Source.OfDataset source
            && seen.add(source.dataset())) {
          open.add(Queries.roots(source.dataset()));
        }
      }
      own = false;
    }
    return Optional.empty();
  }

  private static boolean isBelow(Origin place, Origin user) {
    return place.file().equals(user.file()) && place.line() > user.line();
  }

  private static Optional<Lost> at(Query query, String name) {
    if (query instanceof Query.Rename rename) {
      for (Map.Entry<String, String> each : rename.names().entrySet()) {
        if (each.getKey().equalsIgnoreCase(name)) {
          return Optional.of(renamed(name, each.getValue(), rename.origin()));
        }
      }
    } else if (query instanceof Query.Drop drop) {
      boolean dropped = drop.columns().stream().anyMatch(column -> isCalled(column, name));
      return dropped
          ? Optional.of(new Lost("`" + name + "` is dropped here", drop.origin()))
          : Optional.empty();
    } else if (query instanceof Query.Select select) {
      return select.selections().stream()
          .flatMap(each -> renamed(each, name, select).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  private static Optional<Lost> renamed(Selection selection, String name, Query.Select select) {
    if (selection instanceof Selection.One one
        && one.expr() instanceof Expr.Alias alias
        && alias.operand() instanceof Expr.Column column
        && isCalled(column, name)
        && alias.names().stream().noneMatch(name::equalsIgnoreCase)) {
      Origin place = alias.origin().isKnown() ? alias.origin() : select.origin();
      return Optional.of(renamed(name, String.join("`, `", alias.names()), place));
    }
    return Optional.empty();
  }

  private static Lost renamed(String name, String other, Origin place) {
    return new Lost("`%s` is renamed to `%s` here".formatted(name, other), place);
  }

  private static boolean isCalled(Expr.Column column, String name) {
    return column.parts().get(column.parts().size() - 1).equalsIgnoreCase(name);
  }
}
