package dev.sluice.compiler.emit.bundle.validator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The clusters of one pipeline. */
final class ClusterChecks {

  private final Bundle.Pipeline pipeline;
  private final Findings findings;

  ClusterChecks(Bundle.Pipeline pipeline, Findings findings) {
    this.pipeline = pipeline;
    this.findings = findings;
  }

  void run() {
    List<String> labels = new ArrayList<>();
    List<?> clusters = YamlTree.list(pipeline.fields(), "clusters");
    for (int i = 0; i < clusters.size(); i++) {
      Map<?, ?> cluster = YamlTree.map(clusters.get(i));
      String place = pipeline.place() + ".clusters[" + i + "]";
      String label = YamlTree.string(cluster, "label").toLowerCase(Locale.ROOT);
      labels.add(label.isEmpty() ? "default" : label);
      cluster(cluster, place);
    }
    for (String label : labels.stream().distinct().toList()) {
      if (labels.stream().filter(label::equals).count() > 1) {
        findings.unsaid(pipeline.place() + ".clusters", "two clusters with label " + label);
      }
      if (!List.of("default", "updates", "maintenance").contains(label)) {
        findings.unsaid(pipeline.place() + ".clusters", "unknown label " + label);
      }
    }
    if (!labels.isEmpty() && !labels.contains("default")) {
      findings.later(
          pipeline.place() + ".clusters", "clusters must have exactly 1 default cluster");
    }
  }

  private void cluster(Map<?, ?> cluster, String place) {
    if (YamlTree.has(cluster, "autoscale", "num_workers")) {
      findings.unsaid(place, "autoscale together with num_workers");
    }
    if (YamlTree.at(cluster, "autoscale", "min_workers") instanceof Integer min
        && YamlTree.at(cluster, "autoscale", "max_workers") instanceof Integer max
        && min >= max) {
      findings.unsaid(place, "autoscale from " + min + " to " + max);
    }
    boolean single = Integer.valueOf(0).equals(cluster.get("num_workers"));
    boolean configured =
        "singleNode".equals(YamlTree.at(cluster, "spark_conf", "spark.databricks.cluster.profile"))
            && YamlTree.string(cluster, "spark_conf", "spark.master").startsWith("local[")
            && "SingleNode".equals(YamlTree.at(cluster, "custom_tags", "ResourceClass"));
    if (single && !configured) {
      findings.warning(place, "Single node cluster is not correctly configured");
    }
  }
}
