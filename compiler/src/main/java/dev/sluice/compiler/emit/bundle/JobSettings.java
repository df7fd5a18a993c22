package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.settings.Access;
import dev.sluice.compiler.emit.settings.Fields;
import dev.sluice.compiler.emit.settings.Value;
import dev.sluice.model.Job;
import dev.sluice.model.Text;
import java.util.List;

/** The settings of a job, in the order in which a person wants to read them. */
final class JobSettings {

  private JobSettings() {}

  static Value.Mapping of(Job job, List<JobTask> tasks) {
    Fields emails = new Fields().texts("on_failure", job.emailsOnFailure());
    Fields fields = new Fields().text("name", job.name().orElseGet(() -> Text.of(job.key())));
    job.when().ifPresent(when -> fields.all(when.accept(new JobStart(job.paused()))));
    fields
        .mapping("email_notifications", emails.mapping())
        .strings("tags", job.tags())
        .typed("max_concurrent_runs", job.maxConcurrentRuns())
        .typed("timeout_seconds", job.timeoutSeconds())
        .list("tasks", tasks, task -> task(task, job.fullRefresh()));
    job.runAs().ifPresent(who -> fields.put("run_as", Access.identity(who)));
    return fields.list("permissions", job.permissions(), Access::job).mapping();
  }

  private static Value task(JobTask task, boolean fullRefresh) {
    Fields run =
        new Fields().word("pipeline_id", "${resources.pipelines." + task.pipeline() + ".id}");
    if (fullRefresh) {
      run.typed("full_refresh", true);
    }
    return new Fields()
        .word("task_key", task.pipeline())
        .list("depends_on", task.after(), JobSettings::dependency)
        .mapping("pipeline_task", run.mapping())
        .mapping();
  }

  private static Value dependency(String pipeline) {
    return new Fields().word("task_key", pipeline).mapping();
  }
}
