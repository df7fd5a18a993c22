package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import java.util.ArrayList;
import java.util.List;

/**
 * A maintenance cluster scales.
 *
 * <p>Enhanced autoscaling is for updates only, and maintenance has no load that would vary.
 */
final class MaintenanceAutoscale implements Rule {

  @Override
  public String id() {
    return "cluster.maintenance-autoscale";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Settings.forEachCluster(
        context,
        (pipeline, cluster) -> {
          if (cluster.label() == Cluster.Label.MAINTENANCE
              && cluster.size() instanceof Cluster.Size.Autoscale) {
            found.add(
                Diagnostic.error(
                        id(),
                        cluster.origin().at("autoscale"),
                        "The maintenance cluster of pipeline `%s` cannot scale."
                            .formatted(pipeline.key()))
                    .hint("give it a fixed size with .workers(..)"));
          }
        });
    return found;
  }
}
