package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cluster of a pipeline that goes to production has a fixed number of workers.
 *
 * <p>It is too large for quiet hours, or too small for a full refresh. Maintenance clusters cannot
 * scale.
 */
final class FixedClusterInProduction implements FitnessRule {

  @Override
  public String id() {
    return "cluster.fixed-in-production";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Target> production = Settings.production(context);
    if (production.isPresent()) {
      Settings.forEachCluster(
          context,
          (pipeline, cluster) -> {
            if (cluster.size() instanceof Cluster.Size.Fixed
                && cluster.label() != Cluster.Label.MAINTENANCE) {
              found.add(fixed(pipeline, cluster, production.get()));
            }
          });
    }
    return found;
  }

  private Diagnostic fixed(Pipeline pipeline, Cluster cluster, Target target) {
    return Diagnostic.info(
            id(),
            cluster.origin().at("workers"),
            "Pipeline `%s` goes to production, and its cluster `%s` has a fixed size."
                .formatted(pipeline.key(), cluster.label().json()))
        .related("the target for production is declared here", target.origin())
        .hint("let it scale: .autoscale(1, 8, ENHANCED)");
  }
}
