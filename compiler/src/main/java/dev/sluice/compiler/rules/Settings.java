package dev.sluice.compiler.rules;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Layer;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The Spark settings of a dataset's own query. */
  static Map<String, Text> sparkConf(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return table.spec().sparkConf();
    }
    return dataset instanceof Dataset.TemporaryView view ? view.sparkConf() : Map.of();
  }

  /** The Spark settings of a flow. */
  static Map<String, Text> sparkConf(Flow flow) {
    if (flow instanceof Flow.Append append) {
      return append.sparkConf();
    }
    if (flow instanceof Flow.Update update) {
      return update.sparkConf();
    }
    return flow instanceof Flow.ReplaceUsing replace ? replace.sparkConf() : Map.of();
  }

  /** The layer of a dataset. */
  static Optional<Layer> layer(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return table.spec().layer();
    }
    if (dataset instanceof Dataset.TemporaryView view) {
      return view.layer();
    }
    return dataset instanceof Dataset.PersistedView view ? view.layer() : Optional.empty();
  }

  /** The first target of mode production. */
  static Optional<Target> production(RuleContext context) {
    return context.bundle().targets().stream()
        .filter(target -> target.mode().filter(Target.Mode.PRODUCTION::equals).isPresent())
        .findFirst();
  }

  static void forEachCluster(RuleContext context, BiConsumer<Pipeline, Cluster> visitor) {
    for (Pipeline pipeline : context.pipelines()) {
      clusters(pipeline).forEach(cluster -> visitor.accept(pipeline, cluster));
    }
  }
}
