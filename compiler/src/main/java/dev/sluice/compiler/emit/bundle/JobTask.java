package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Job;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A run of one pipeline in a job.
 *
 * @param pipeline its key
 * @param after the keys of the pipelines of the job that have to be done before, sorted
 */
record JobTask(String pipeline, List<String> after) {

  JobTask {
    after = List.copyOf(after);
  }

  /** The tasks of a job, each behind those that it waits for, otherwise by key. */
  static List<JobTask> of(BundleGraph graph, Job job) {
    Map<String, Set<String>> reads = new HashMap<>();
    for (PipelineGraph pipeline : graph.pipelines()) {
      Set<String> upstream = new TreeSet<>();
      graph.upstream(pipeline).forEach(other -> upstream.add(other.pipeline().key()));
      reads.put(pipeline.pipeline().key(), upstream);
    }
    SortedSet<String> wanted =
        new TreeSet<>(job.pipelines().isEmpty() ? reads.keySet() : job.pipelines());
    wanted.retainAll(reads.keySet());
    Map<String, SortedSet<String>> waiting = new TreeMap<>();
    wanted.forEach(key -> waiting.put(key, nearest(key, wanted, reads)));
    return sorted(waiting);
  }

  /** What a pipeline reads from, where needed through pipelines that the job does not run. */
  private static SortedSet<String> nearest(
      String key, Set<String> wanted, Map<String, Set<String>> reads) {
    SortedSet<String> found = new TreeSet<>();
    Set<String> seen = new HashSet<>(Set.of(key));
    List<String> open = new ArrayList<>(reads.get(key));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (seen.add(next)) {
        if (wanted.contains(next)) {
          found.add(next);
        } else {
          open.addAll(reads.get(next));
        }
      }
    }
    return found;
  }

  private static List<JobTask> sorted(Map<String, SortedSet<String>> waiting) {
    List<JobTask> tasks = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (done.size() < waiting.size()) {
      int before = done.size();
      for (Map.Entry<String, SortedSet<String>> entry : waiting.entrySet()) {
        if (!done.contains(entry.getKey()) && done.containsAll(entry.getValue())) {
          done.add(entry.getKey());
          tasks.add(new JobTask(entry.getKey(), List.copyOf(entry.getValue())));
        }
      }
      if (done.size() == before) {
        throw new IllegalArgumentException("pipelines read from each other in a circle");
      }
    }
    return List.copyOf(tasks);
  }
}
