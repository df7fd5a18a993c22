package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of a flow of changes are none, qualified, or there twice.
 *
 * <p>Keys are names of columns of the source, without an alias; without one no row could be found
 * again.
 */
final class CdcKeys implements Rule {

  @Override
  public String id() {
    return "cdc.keys";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      Optional<List<String>> keys = keys(site.value());
      keys.flatMap(CdcKeys::mistake).map(mistake -> error(site, mistake)).ifPresent(found::add);
    }
    return found;
  }

  /** The keys of a flow that has such. */
  static Optional<List<String>> keys(Flow flow) {
    if (flow instanceof Flow.AutoCdc cdc) {
      return Optional.of(cdc.keys());
    }
    return flow instanceof Flow.AutoCdcFromSnapshot snapshot
        ? Optional.of(snapshot.keys())
        : Optional.empty();
  }

  private static Optional<String> mistake(List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.of("has no key");
    }
    Set<String> seen = new HashSet<>();
    for (String key : keys) {
      if (key.isBlank()) {
        return Optional.of("has an empty key");
      }
      if (key.contains(".") && !key.startsWith("`")) {
        return Optional.of("has the qualified key `" + key + "`");
      }
      if (!seen.add(key.toLowerCase(Locale.ROOT))) {
        return Optional.of("has the key `" + key + "` twice");
      }
    }
    return Optional.empty();
  }

  private Diagnostic error(Site<Flow> site, String mistake) {
    return Diagnostic.error(
            id(),
            site.value().origin().at("keys"),
            "The %s flow into %s %s.".formatted(FlowKinds.of(site.value()), site.name(), mistake))
        .hint(
            "give .keys(..) the names of the columns that identify a row, each once, without dots");
  }
}
