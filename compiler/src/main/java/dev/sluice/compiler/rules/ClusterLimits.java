package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A cluster has more of something than the platform takes: 45 tags, 10 SSH keys, 10 init scripts.
 */
final class ClusterLimits implements Rule {

  private static final int TAGS = 45;
  private static final int SSH_KEYS = 10;
  private static final int INIT_SCRIPTS = 10;

  /** What messages call the things that a word adds. */
  private static final Map<String, String> THINGS =
      Map.of("customTag", "custom tags", "sshPublicKeys", "SSH keys", "initScript", "init scripts");

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
          check(pipeline, cluster, "customTag", cluster.customTags().size(), TAGS, found);
          check(
              pipeline, cluster, "sshPublicKeys", cluster.sshPublicKeys().size(), SSH_KEYS, found);
          check(pipeline, cluster, "initScript", cluster.initScripts().size(), INIT_SCRIPTS, found);
        });
    return found;
  }

  private void check(
      Pipeline pipeline,
      Cluster cluster,
      String word,
      int number,
      int most,
      List<Diagnostic> found) {
    String what = THINGS.get(word);
    if (number > most) {
      found.add(
          Diagnostic.error(
                  id(),
                  cluster.origin().at(word),
                  "The %s cluster of pipeline `%s` has %d %s; %d are the most."
                      .formatted(cluster.label().json(), pipeline.key(), number, what, most))
              .hint("leave " + (number - most) + " of the " + what + " out"));
    }
  }
}
