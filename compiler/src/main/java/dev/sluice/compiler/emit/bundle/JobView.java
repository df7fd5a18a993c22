package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.model.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code job.yml.mustache} gets. Lists hold finished blocks of YAML, one for each field.
 *
 * @param settings from the name to the tags
 * @param isOrdered whether a task waits for another
 * @param tasks the field of the tasks
 * @param access who runs it, and who may do what with it
 */
record JobView(
    String project,
    String key,
    List<String> settings,
    boolean isOrdered,
    List<String> tasks,
    List<String> access) {

  private static final int INDENT = 6;

  static JobView of(EmitContext context, Job job) {
    List<JobTask> order = JobTask.of(context.graph(), job);
    Map<String, String> blocks = YamlBlock.fields(JobSettings.of(job, order), INDENT, "../");
    String tasks = blocks.remove("tasks");
    List<String> access = new ArrayList<>();
    for (String name : List.of("run_as", "permissions")) {
      String block = blocks.remove(name);
      if (block != null) {
        access.add(block);
      }
    }
    return new JobView(
        YamlScalar.of(context.options().projectClass()),
        YamlScalar.of(job.key()),
        List.copyOf(blocks.values()),
        order.stream().anyMatch(task -> !task.after().isEmpty()),
        tasks == null ? List.of() : List.of(tasks),
        access);
  }
}
