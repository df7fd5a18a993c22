package dev.sluice.deploy.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.plan.Desired;
import dev.sluice.deploy.plan.DesiredJob;
import dev.sluice.deploy.plan.DesiredPipeline;
import dev.sluice.deploy.plan.Planner;
import dev.sluice.deploy.plan.Remote;
import dev.sluice.deploy.plan.RemoteResource;
import dev.sluice.deploy.state.DeployedJob;
import dev.sluice.deploy.state.DeployedPipeline;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.state.StateJson;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at what of a bundle is in a workspace; changes nothing there. */
public final class RemoteReader {

  private final Workspace workspace;
  private final Desired desired;

  private RemoteReader(Workspace workspace, Desired desired) {
    this.workspace = workspace;
    this.desired = desired;
  }

  /**
   * What is there: the state, and each pipeline and job by the id that the state knows, else by its
   * exact name.
   *
   * @throws DeployException when several have a name
   * @throws dev.sluice.deploy.state.StateException when the state cannot be read
   */
  public static Remote read(Workspace workspace, Desired desired) {
    return new RemoteReader(workspace, desired).read();
  }

  /** The state at a path; absent where nothing was deployed. */
  static Optional<DeployedState> state(Workspace workspace, String path) {
    return new TextFiles(workspace.files()).read(path).map(text -> StateJson.read(text, path));
  }

  private Remote read() {
    Optional<DeployedState> state = state(workspace, desired.statePath());
    SortedMap<String, DeployedPipeline> known = Planner.pipelines(desired, state);
    SortedMap<String, RemoteResource> pipelines = new TreeMap<>();
    desired
        .pipelines()
        .forEach(
            (key, pipeline) ->
                pipeline(pipeline, Optional.ofNullable(known.get(key)))
                    .ifPresent(there -> pipelines.put(key, there)));
    SortedMap<String, RemoteResource> jobs = new TreeMap<>();
    desired
        .jobs()
        .forEach(
            (key, job) ->
                job(job, state.map(DeployedState::jobs).map(all -> all.get(key)))
                    .ifPresent(there -> jobs.put(key, there)));
    return new Remote(state, pipelines, jobs);
  }

  private Optional<RemoteResource> pipeline(
      DesiredPipeline wanted, Optional<DeployedPipeline> known) {
    boolean asks =
        !wanted.permissions().isEmpty()
            || known.filter(it -> !it.permissions().isEmpty()).isPresent();
    Optional<RemotePipeline> there =
        known.flatMap(DeployedPipeline::id).flatMap(workspace.pipelines()::find);
    if (there.isPresent()) {
      return Optional.of(pipeline(there.get(), false, asks));
    }
    boolean isBeingCreated = known.isPresent() && known.get().id().isEmpty();
    if (wanted.settings().path("allow_duplicate_names").asBoolean() && !isBeingCreated) {
      return Optional.empty();
    }
    List<String> ids =
        workspace.pipelines().named(wanted.name()).stream().map(RemotePipeline::id).toList();
    return single(ids, "pipelines", wanted.name())
        .flatMap(workspace.pipelines()::find)
        .map(
            found -> {
              boolean ours = isBeingCreated && found.creator().equals(Optional.of(desired.user()));
              return pipeline(found, !ours, asks);
            });
  }

  private RemoteResource pipeline(RemotePipeline there, boolean adopted, boolean asks) {
    return new RemoteResource(
        there.id(),
        adopted,
        settings(there),
        asks ? Optional.of(workspace.permissions().get("pipelines", there.id())) : Optional.empty(),
        there.lastModified());
  }

  /** What an answer tells beside the spec belongs to the settings too. */
  private static JsonNode settings(RemotePipeline answer) {
    ObjectNode settings = answer.spec().deepCopy();
    for (String field : List.of("parameters", "run_as")) {
      if (answer.json().hasNonNull(field)) {
        settings.set(field, answer.json().get(field));
      }
    }
    return settings;
  }

  private Optional<RemoteResource> job(DesiredJob wanted, Optional<DeployedJob> known) {
    boolean asks =
        !wanted.permissions().isEmpty()
            || known.filter(it -> !it.permissions().isEmpty()).isPresent();
    Optional<ObjectNode> there =
        known.flatMap(DeployedJob::id).map(Long::parseLong).flatMap(workspace.jobs()::find);
    if (there.isPresent()) {
      return Optional.of(job(there.get(), false, asks));
    }
    boolean isBeingCreated = known.isPresent() && known.get().id().isEmpty();
    List<String> ids =
        workspace.jobs().named(wanted.name()).stream()
            .map(job -> job.path("job_id").asText())
            .toList();
    return single(ids, "jobs", wanted.name())
        .map(Long::parseLong)
        .flatMap(workspace.jobs()::find)
        .map(
            found -> {
              String creator = found.path("creator_user_name").asText();
              return job(found, !isBeingCreated || !creator.equals(desired.user()), asks);
            });
  }

  private RemoteResource job(ObjectNode there, boolean adopted, boolean asks) {
    String id = there.path("job_id").asText();
    return new RemoteResource(
        id,
        adopted,
        there.path("settings").isObject()
            ? there.path("settings")
            : JsonNodeFactory.instance.objectNode(),
        asks ? Optional.of(workspace.permissions().get("jobs", id)) : Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> single(List<String> ids, String kind, String name) {
    if (ids.size() > 1) {
      throw new DeployException(
          DeployException.Reason.NAME_TAKEN,
          "%d %s have the name `%s`: %s.".formatted(ids.size(), kind, name, String.join(", ", ids)),
          "rename or delete all but the one that belongs to this bundle");
    }
    return ids.stream().findFirst();
  }
}
