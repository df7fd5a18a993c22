package dev.sluice.deploy;

import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.serverless;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.Snapshots;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import dev.sluice.model.PipelineElement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Small bundles for tests. */
public final class Samples {

  private Samples() {}

  /** A pipeline {@code shop} that publishes to {@code main.shop}. */
  public static Pipeline shop(PipelineElement... elements) {
    return pipeline("shop").publishTo("main", "shop").compute(serverless()).add(elements).build();
  }

  /** A bundle of pipelines, without a target. */
  public static Bundle of(Pipeline... pipelines) {
    return bundle("shop").add(pipelines).build();
  }

  /** What is known of a bundle before it runs. */
  public static Analysed analysed(Bundle bundle) {
    return Analysis.of(BundleGraph.of(bundle), AnalysisOptions.none());
  }

  /** The datasets of a bundle as a state keeps them. */
  public static SortedMap<String, List<DeployedDataset>> snapshot(Pipeline... pipelines) {
    return Snapshots.of(
        analysed(of(pipelines)), CompilerOptions.of("com.acme.Shop"), Optional.empty());
  }
}
