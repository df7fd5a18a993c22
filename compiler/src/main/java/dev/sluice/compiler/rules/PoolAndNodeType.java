package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * A cluster names both an instance pool and a node type.
 *
 * <p>The pool already says what its machines are; the platform refuses both together.
 */
final class PoolAndNodeType implements Rule {

  @Override
  public String id() {
    return "cluster.pool-and-type";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Settings.forEachCluster(
        context,
        (pipeline, cluster) -> {
          boolean workers = cluster.instancePoolId().isPresent() && cluster.nodeType().isPresent();
          boolean driver =
              cluster.driverInstancePoolId().isPresent() && cluster.driverNodeType().isPresent();
          if (workers || driver) {
            found.add(
                Diagnostic.error(
                        id(),
                        cluster.origin().at(workers ? "nodeType" : "driverNodeType"),
                        "The %s cluster of pipeline `%s` has both an instance pool and a node type%s."
                            .formatted(
                                cluster.label().json(),
                                pipeline.key(),
                                workers ? "" : " for its driver"))
                    .hint("leave the node type out, or the pool"));
          }
        });
    return found;
  }
}
