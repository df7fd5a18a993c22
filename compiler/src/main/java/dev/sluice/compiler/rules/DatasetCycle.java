package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Datasets read each other in a circle, or one reads itself.
 *
 * <p>A value cannot read what is declared after it, so at least one of the reads is by name. The
 * platform refuses such a pipeline.
 */
final class DatasetCycle implements Rule {

  @Override
  public String id() {
    return "dataset.cycle";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    Optional<Circles<Dataset>> circles = context.tables(names).circles();
    return circles.map(found -> found.paths().stream().map(this::cycle).toList()).orElse(List.of());
  }

  private Diagnostic cycle(List<Dataset> path) {
    if (path.size() == 1) {
      return Diagnostic.error(
              id(), path.get(0).origin(), "`%s` reads itself.".formatted(path.get(0).name()))
          .hint("read its source instead; a streaming table keeps what it has by itself");
    }
    List<String> names = new ArrayList<>(path.stream().map(d -> "`" + d.name() + "`").toList());
    names.add(names.get(0));
    Diagnostic found =
        Diagnostic.error(
            id(),
            path.get(0).origin(),
            "Datasets read each other in a circle: %s.".formatted(String.join(" reads ", names)));
    for (Dataset dataset : path.subList(1, path.size())) {
      found = found.related("`" + dataset.name() + "` is declared here", dataset.origin());
    }
    return found.hint("break the circle: one of them has to read what the others are made from");
  }
}
