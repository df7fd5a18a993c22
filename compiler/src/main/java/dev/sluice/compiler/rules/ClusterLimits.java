package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/**
 * A cluster has more of something than the platform takes: 45 tags, 10 SSH keys, 10 init scripts.
 */
final class ClusterLimits implements Rule {

  private static final int TAGS = 45;
  private static final int SSH_KEYS = 10;
  private static final int INIT_SCRIPTS = 10;

  @Override
  public String id() {
    return "cluster.limits";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Settings.forEachCluster(
        context,
        (pipeline, cluster) -> {
          check(pipeline, cluster, "custom tags", cluster.customTags().size(), TAGS, found);
          check(pipeline, cluster, "SSH keys", cluster.sshPublicKeys().size(), SSH_KEYS, found);
          check(
              pipeline, cluster, "init scripts", cluster.initScripts().size(), INIT_SCRIPTS, found);
        });
    return found;
  }

  private void check(
      Pipeline pipeline,
      Cluster cluster,
      String what,
      int number,
      int most,
      List<Diagnostic> found) {
    if (number > most) {
      found.add(
          Diagnostic.error(
                  id(),
                  cluster.origin(),
                  "The %s cluster of pipeline `%s` has %d %s; %d are the most."
                      .formatted(cluster.label().json(), pipeline.key(), number, what, most))
              .hint("leave " + (number - most) + " of the " + what + " out"));
    }
  }
}
