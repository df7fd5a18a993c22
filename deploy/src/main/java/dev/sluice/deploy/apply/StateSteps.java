package dev.sluice.deploy.apply;

import dev.sluice.deploy.plan.FileChange;
import dev.sluice.deploy.plan.Plan;
import dev.sluice.deploy.plan.Planner;
import dev.sluice.deploy.state.DeployedJob;
import dev.sluice.deploy.state.DeployedPipeline;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.state.StateJson;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes the state: what is in doubt while a deployment is under way, and what is there after it.
 */
final class StateSteps {

  private final Plan plan;
  private final TextFiles files;
  private final Consumer<Step> listener;

  StateSteps(Plan plan, TextFiles files, Consumer<Step> listener) {
    this.plan = plan;
    this.files = files;
    this.listener = listener;
  }

  /**
   * What was there, with everything in doubt that may become another. A pipeline keeps the model
   * that its tables were made from, and the settings that are taken back perhaps; one that comes
   * has no id, unless it was made meanwhile.
   */
  void open(ResourceSteps made) {
    DeployedState after = plan.stateAfter();
    Optional<DeployedState> before = plan.remote().state();
    SortedMap<String, DeployedPipeline> pipelines = Planner.pipelines(plan.desired(), before);
    plan.desired()
        .pipelines()
        .forEach(
            (key, wanted) -> {
              boolean isThere = plan.remote().pipelines().containsKey(key);
              DeployedPipeline known = isThere ? pipelines.get(key) : null;
              pipelines.put(
                  key,
                  known == null
                      ? new DeployedPipeline(
                          made.id(key),
                          wanted.name(),
                          wanted.settings(),
                          wanted.permissions(),
                          isThere ? wanted.datasets() : List.of())
                      : with(known, made.id(key)));
            });
    SortedMap<String, DeployedJob> jobs =
        new TreeMap<>(before.map(DeployedState::jobs).orElseGet(TreeMap::new));
    plan.desired()
        .jobs()
        .keySet()
        .forEach(
            key -> {
              boolean isKnown = jobs.containsKey(key) && plan.remote().jobs().containsKey(key);
              DeployedJob job = isKnown ? jobs.get(key) : after.jobs().get(key);
              jobs.put(key, with(job, made.jobId(key)));
            });
    SortedMap<String, Optional<String>> hashes =
        new TreeMap<>(before.map(DeployedState::files).orElseGet(TreeMap::new));
    for (FileChange change : plan.files()) {
      hashes.put(change.path(), Optional.empty());
    }
    write(new DeployedState(after.serial(), false, after.provenance(), pipelines, jobs, hashes));
  }

  /** The state that the deployment leaves. */
  void close(ResourceSteps made) {
    DeployedState after = plan.stateAfter();
    SortedMap<String, DeployedPipeline> pipelines = new TreeMap<>(after.pipelines());
    plan.desired()
        .pipelines()
        .keySet()
        .forEach(key -> pipelines.put(key, with(pipelines.get(key), made.id(key))));
    SortedMap<String, DeployedJob> jobs = new TreeMap<>(after.jobs());
    plan.desired()
        .jobs()
        .keySet()
        .forEach(key -> jobs.put(key, with(jobs.get(key), made.jobId(key))));
    write(
        new DeployedState(
            after.serial(), true, after.provenance(), pipelines, jobs, after.files()));
  }

  private static DeployedPipeline with(DeployedPipeline pipeline, Optional<String> id) {
    return new DeployedPipeline(
        id, pipeline.name(), pipeline.settings(), pipeline.permissions(), pipeline.datasets());
  }

  private static DeployedJob with(DeployedJob job, Optional<String> id) {
    return new DeployedJob(id, job.name(), job.settings(), job.permissions());
  }

  private void write(DeployedState state) {
    files.write(plan.desired().statePath(), StateJson.write(state));
    listener.accept(new Step(Step.Kind.STATE_WRITTEN, plan.desired().statePath()));
  }
}
