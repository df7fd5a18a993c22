package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Foreign keys refer to each other in a circle.
 *
 * <p>They are informational, so nothing fails, but the platform reports them with {@code
 * FOREIGN_KEY_TABLE_CONSTRAINT_CYCLE}, and tools that load tables in the order of their keys find
 * none.
 */
final class ForeignKeyCycle implements Rule {

  @Override
  public String id() {
    return "foreign-key.cycle";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<OwnTables> tables = Optional.empty();
    for (Site<Dataset> site : context.datasets()) {
      for (TableConstraint.ForeignKey key : UnknownDataset.foreignKeys(site.value())) {
        if (key.references() instanceof Source.External source) {
          tables = tables.isPresent() ? tables : Optional.of(context.tables(names));
          tables
              .get()
              .find(site.pipeline(), source.name())
              .filter(own -> reaches(context, own.value(), site.value()))
              .ifPresent(own -> found.add(cycle(site, key, own)));
        }
      }
    }
    return found;
  }

  /** Whether keys by value lead from one dataset to another. */
  static boolean reaches(RuleContext context, Dataset from, Dataset to) {
    Set<Dataset> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Dataset> stack = new ArrayDeque<>(List.of(from));
    while (!stack.isEmpty()) {
      Dataset next = stack.pop();
      if (next == to) {
        return true;
      }
      if (seen.add(next)) {
        for (TableConstraint.ForeignKey key : UnknownDataset.foreignKeys(next)) {
          if (key.references() instanceof Source.OfDataset source) {
            context
                .graph()
                .ownerOf(source.dataset())
                .flatMap(owner -> owner.find(source.dataset()))
                .ifPresent(stack::push);
          }
        }
      }
    }
    return false;
  }

  private Diagnostic cycle(Site<Dataset> site, TableConstraint.ForeignKey key, Site<Dataset> own) {
    String message =
        own.value() == site.value()
            ? "The foreign key of %s refers to its own table.".formatted(site.name())
            : "The foreign key of %s to `%s` closes a circle of foreign keys."
                .formatted(site.name(), own.value().name());
    return Diagnostic.warning(id(), key.origin(), message)
        .hint("leave one of the foreign keys of the circle out");
  }
}
