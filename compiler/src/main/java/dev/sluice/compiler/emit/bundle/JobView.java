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
 * @param tasks the field of the tasks
 * @param access who runs it, and who may do what with it
 */
record JobView(
    String project, String key, List<String> settings, List<String> tasks, List<String> access) {

  private static final int INDENT = 6;

  static JobView of(EmitContext context, Job job) {
    Map<String, String> blocks =
        YamlBlock.fields(JobSettings.of(context.graph(), job), INDENT, "../");
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
        tasks == null ? List.of() : List.of(tasks),
        access);
  }
}
