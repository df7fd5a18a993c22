package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A cluster's logs or init scripts lie where the platform does not look for them.
 *
 * <p>Logs go to volumes, DBFS or S3; a region is said for S3 only.
 */
final class ClusterPlaces implements Rule {

  private static final Set<Cluster.Place> LOGS =
      EnumSet.of(Cluster.Place.VOLUMES, Cluster.Place.DBFS, Cluster.Place.S3);

  @Override
  public String id() {
    return "cluster.place";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Settings.forEachCluster(
        context,
        (pipeline, cluster) -> {
          cluster
              .logDelivery()
              .ifPresent(
                  logs -> {
                    if (!LOGS.contains(logs.place())) {
                      found.add(
                          error(
                                  pipeline,
                                  cluster,
                                  "logDelivery",
                                  "delivers its logs to " + logs.place())
                              .hint("deliver them to VOLUMES, DBFS or S3"));
                    }
                    region(pipeline, cluster, "logDelivery", logs.place(), logs.region())
                        .ifPresent(found::add);
                  });
          cluster
              .initScripts()
              .forEach(
                  script ->
                      region(pipeline, cluster, "initScript", script.place(), script.region())
                          .ifPresent(found::add));
        });
    return found;
  }

  private Optional<Diagnostic> region(
      Pipeline pipeline, Cluster cluster, String word, Cluster.Place place, Optional<Text> region) {
    return region.isPresent() && place != Cluster.Place.S3
        ? Optional.of(
            error(pipeline, cluster, word, "names the region `" + region.get() + "` of " + place)
                .hint("leave the region out; it belongs to S3"))
        : Optional.empty();
  }

  private Diagnostic error(Pipeline pipeline, Cluster cluster, String word, String mistake) {
    return Diagnostic.error(
        id(),
        cluster.origin().at(word),
        "The %s cluster of pipeline `%s` %s."
            .formatted(cluster.label().json(), pipeline.key(), mistake));
  }
}
