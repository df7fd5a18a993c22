package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number of workers of a cluster is none.
 *
 * <p>With autoscaling the greatest number has to be above the least; no number is negative; and no
 * worker at all needs the settings of a single node.
 */
final class ClusterSize implements Rule {

  @Override
  public String id() {
    return "cluster.workers";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          Settings.forEachCluster(
              context,
              (pipeline, cluster) -> check(pipeline, cluster, names).ifPresent(found::add));
          return found;
        });
  }

  private Optional<Diagnostic> check(Pipeline pipeline, Cluster cluster, ResolvedNames names) {
    return cluster
        .size()
        .accept(
            new Cluster.Size.Cases<Optional<Diagnostic>>() {
              @Override
              public Optional<Diagnostic> unspecified(Cluster.Size.Unspecified size) {
                return Optional.empty();
              }

              @Override
              public Optional<Diagnostic> fixed(Cluster.Size.Fixed size) {
                int workers = names.setting(size.workers()).orElse(1);
                if (workers < 0) {
                  return Optional.of(
                      error(pipeline, cluster, workers + " workers")
                          .hint("give .workers(..) a number of at least 1"));
                }
                return workers > 0
                    ? Optional.empty()
                    : Optional.of(
                        error(pipeline, cluster, "0 workers, but not the settings of a single node")
                            .hint("use .singleNode()"));
              }

              @Override
              public Optional<Diagnostic> autoscale(Cluster.Size.Autoscale size) {
                Optional<Integer> min = names.setting(size.min());
                Optional<Integer> max = names.setting(size.max());
                if (min.isEmpty() || max.isEmpty()) {
                  return Optional.empty();
                }
                if (min.get() >= 0 && max.get() > min.get()) {
                  return Optional.empty();
                }
                return Optional.of(
                    error(
                            pipeline,
                            cluster,
                            "between " + min.get() + " and " + max.get() + " workers")
                        .hint("give .autoscale(..) a greatest number above the least one")
                        .hint("or use .workers(..) for a fixed number"));
              }

              @Override
              public Optional<Diagnostic> singleNode(Cluster.Size.SingleNode size) {
                return Optional.empty();
              }
            });
  }

  private Diagnostic error(Pipeline pipeline, Cluster cluster, String mistake) {
    return Diagnostic.error(
        id(),
        cluster.origin().at("workers", "autoscale"),
        "The %s cluster of pipeline `%s` has %s."
            .formatted(cluster.label().json(), pipeline.key(), mistake));
  }
}
