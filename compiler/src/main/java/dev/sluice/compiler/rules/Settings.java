package dev.sluice.compiler.rules;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Pipeline;
import java.util.List;
import java.util.function.BiConsumer;

/** Ways through the settings of pipelines that several rules take. */
final class Settings {

  private Settings() {}

  static boolean isServerless(Pipeline pipeline) {
    return pipeline.compute().filter(Compute.Serverless.class::isInstance).isPresent();
  }

  /** The clusters of a pipeline; none on serverless. */
  static List<Cluster> clusters(Pipeline pipeline) {
    return pipeline.compute().isPresent()
            && pipeline.compute().get() instanceof Compute.Clusters clusters
        ? clusters.clusters()
        : List.of();
  }

  static void forEachCluster(RuleContext context, BiConsumer<Pipeline, Cluster> visitor) {
    for (Pipeline pipeline : context.pipelines()) {
      clusters(pipeline).forEach(cluster -> visitor.accept(pipeline, cluster));
    }
  }
}
