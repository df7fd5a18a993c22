package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;

/**
 * The clusters of a pipeline have no default, or two for one label.
 *
 * <p>The platform asks for exactly one default cluster where any is given; an updates or
 * maintenance cluster only overrides it.
 */
final class DefaultCluster implements Rule {

  @Override
  public String id() {
    return "cluster.labels";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.pipelines()) {
      List<Cluster> clusters = Settings.clusters(pipeline);
      boolean lacking =
          !clusters.isEmpty()
              && clusters.stream().noneMatch(c -> c.label() == Cluster.Label.DEFAULT);
      if (lacking) {
        found.add(
            Diagnostic.error(
                    id(),
                    clusters.get(0).origin(),
                    "Pipeline `%s` has clusters, but no default cluster.".formatted(pipeline.key()))
                .hint("add defaultCluster() to .compute(clusters(..))"));
      }
      for (int i = 0; i < clusters.size(); i++) {
        Cluster cluster = clusters.get(i);
        clusters.subList(0, i).stream()
            .filter(earlier -> earlier.label() == cluster.label())
            .findFirst()
            .map(earlier -> twice(pipeline, cluster, earlier))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Diagnostic twice(Pipeline pipeline, Cluster cluster, Cluster earlier) {
    return Diagnostic.error(
            id(),
            cluster.origin(),
            "Pipeline `%s` has two clusters with the label `%s`."
                .formatted(pipeline.key(), cluster.label().json()))
        .related("the other is written here", earlier.origin())
        .hint("keep one cluster for each label");
  }
}
