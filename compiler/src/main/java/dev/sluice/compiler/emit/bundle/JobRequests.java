package dev.sluice.compiler.emit.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.emit.settings.TargetJson;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Job;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings of jobs as the REST API takes them. */
public final class JobRequests {

  private JobRequests() {}

  /**
   * The settings of each job in one target, by key. A task names its pipeline by a reference, as in
   * a bundle; the field {@code permissions} has the entries of a bundle.
   */
  public static SortedMap<String, ObjectNode> of(BundleGraph graph, TargetJson target) {
    SortedMap<String, ObjectNode> all = new TreeMap<>();
    for (Job job : graph.bundle().jobs()) {
      all.put(job.key(), target.json(JobSettings.of(job, JobTask.of(graph, job))));
    }
    return all;
  }
}
