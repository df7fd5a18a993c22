package dev.sluice.deploy.apply;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.plan.PipelineIds;
import dev.sluice.deploy.plan.Plan;
import dev.sluice.deploy.plan.ResourceChange;
import dev.sluice.deploy.workspace.EventQuery;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.deploy.workspace.WorkspaceException;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Creates and edits pipelines and jobs; each is made once, whatever answers are lost. */
final class ResourceSteps {

  /** How far back somebody's edit is looked for among the events. */
  private static final int LAST_EVENTS = 250;

  private final Plan plan;
  private final Workspace workspace;
  private final boolean force;
  private final Consumer<Step> listener;
  private final SortedMap<String, String> ids = new TreeMap<>();
  private final SortedMap<String, String> jobIds = new TreeMap<>();

  ResourceSteps(Plan plan, Workspace workspace, boolean force, Consumer<Step> listener) {
    this.plan = plan;
    this.workspace = workspace;
    this.force = force;
    this.listener = listener;
    plan.remote().pipelines().forEach((key, there) -> ids.put(key, there.id()));
    plan.remote().jobs().forEach((key, there) -> jobIds.put(key, there.id()));
  }

  /** The ids of the pipelines that are there by now. */
  SortedMap<String, String> ids() {
    return Collections.unmodifiableSortedMap(ids);
  }

  Optional<String> id(String key) {
    return Optional.ofNullable(ids.get(key));
  }

  Optional<String> jobId(String key) {
    return Optional.ofNullable(jobIds.get(key));
  }

  /**
   * Creates and edits the pipelines.
   *
   * @param created told after each creation
   */
  void pipelines(Runnable created) {
    for (ResourceChange change : changes(ResourceChange.Type.PIPELINE)) {
      switch (change.action()) {
        case CREATE -> {
          ids.put(change.key(), createPipeline(change));
          created.run();
        }
        case UPDATE -> editPipeline(change);
        case UNCHANGED -> {}
      }
      permissions("pipelines", ids.get(change.key()), change);
    }
  }

  /** Creates and edits the jobs, which name pipelines by their ids. */
  void jobs(Runnable created) {
    for (ResourceChange change : changes(ResourceChange.Type.JOB)) {
      ObjectNode settings = (ObjectNode) PipelineIds.resolve(change.body(), this::id);
      switch (change.action()) {
        case CREATE -> {
          jobIds.put(change.key(), createJob(change, settings));
          created.run();
        }
        case UPDATE -> {
          workspace.jobs().reset(Long.parseLong(change.id().orElseThrow()), settings);
          done(Step.Kind.JOB_UPDATED, change);
        }
        case UNCHANGED -> {}
      }
      permissions("jobs", jobIds.get(change.key()), change);
    }
  }

  private List<ResourceChange> changes(ResourceChange.Type type) {
    return plan.resources().stream().filter(change -> change.type() == type).toList();
  }

  private String createPipeline(ResourceChange change) {
    try {
      String id = workspace.pipelines().create(withProvenance(change));
      done(Step.Kind.PIPELINE_CREATED, change);
      return id;
    } catch (WorkspaceException e) {
      if (!e.outcomeUnknown() && !e.is(Kind.CONFLICT)) {
        throw e;
      }
      // A conflict too can be with what we made ourselves, when only the answer was lost.
      List<RemotePipeline> there = workspace.pipelines().named(change.name());
      if (there.size() == 1 && isMine(there.get(0).id())) {
        done(Step.Kind.PIPELINE_FOUND, change);
        return there.get(0).id();
      }
      throw e.is(Kind.CONFLICT) ? taken(change, there) : e;
    }
  }

  private boolean isMine(String id) {
    return workspace
        .pipelines()
        .find(id)
        .filter(it -> it.creator().equals(Optional.of(plan.desired().user())))
        .isPresent();
  }

  private static DeployException taken(ResourceChange change, List<RemotePipeline> there) {
    return new DeployException(
        DeployException.Reason.NAME_TAKEN,
        "The name `%s` of pipeline `%s` is that of another pipeline: %s."
            .formatted(
                change.name(),
                change.key(),
                String.join(", ", there.stream().map(RemotePipeline::id).toList())),
        "give it another name, or deploy again to adopt the pipeline that has the name");
  }

  private void editPipeline(ResourceChange change) {
    String id = change.id().orElseThrow();
    try {
      workspace
          .pipelines()
          .edit(id, withProvenance(change), force ? Optional.empty() : change.lastModified());
    } catch (WorkspaceException e) {
      Optional<RemotePipeline> there =
          e.is(Kind.CONFLICT) ? workspace.pipelines().find(id) : Optional.empty();
      if (there.isPresent() && !there.get().lastModified().equals(change.lastModified())) {
        throw edited(there.get(), change);
      }
      throw e;
    }
    done(Step.Kind.PIPELINE_UPDATED, change);
  }

  private DeployException edited(RemotePipeline there, ResourceChange change) {
    String when = there.lastModifiedAt().map(Instant::toString).orElse("an unknown time");
    return new DeployException(
        DeployException.Reason.EDITED,
        "Pipeline `%s` was edited at %s%s, after this plan was made."
            .formatted(change.key(), when, by(there.id())),
        "deploy again to see the new plan, or overwrite that edit with --force");
  }

  private String by(String id) {
    return workspace
        .pipelines()
        .events(id, EventQuery.all())
        .limit(LAST_EVENTS)
        .filter(event -> event.path("event_type").asText().equals("user_action"))
        .map(event -> event.path("details").path("user_action").path("user_name").asText())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> " by `" + name + "`")
        .orElse("");
  }

  private String createJob(ResourceChange change, ObjectNode settings) {
    try {
      String id = Long.toString(workspace.jobs().create(settings));
      done(Step.Kind.JOB_CREATED, change);
      return id;
    } catch (WorkspaceException e) {
      if (!e.outcomeUnknown()) {
        throw e;
      }
      var there = workspace.jobs().named(change.name());
      if (there.size() != 1) {
        throw e;
      }
      done(Step.Kind.JOB_FOUND, change);
      return there.get(0).path("job_id").asText();
    }
  }

  private void permissions(String kind, String id, ResourceChange change) {
    change
        .permissions()
        .ifPresent(
            it -> {
              ObjectNode body = (ObjectNode) it.body();
              if (it.replaces()) {
                workspace.permissions().put(kind, id, body);
              } else {
                workspace.permissions().patch(kind, id, body);
              }
              done(Step.Kind.PERMISSIONS_SET, change);
            });
  }

  private ObjectNode withProvenance(ResourceChange change) {
    ObjectNode body = change.body().deepCopy();
    ObjectNode configuration = body.withObjectProperty("configuration");
    plan.desired().provenance().configuration().forEach(configuration::put);
    return body;
  }

  private void done(Step.Kind kind, ResourceChange change) {
    listener.accept(new Step(kind, change.name()));
  }
}
