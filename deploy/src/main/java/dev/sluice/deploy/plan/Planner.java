package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.DeployedJob;
import dev.sluice.deploy.state.DeployedPipeline;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.state.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what is wanted with what is there. Pure: the same arguments give the same plan. */
public final class Planner {

  private static final JsonNode NO_FIELDS = JsonNodeFactory.instance.objectNode();
  private static final JsonNode NO_ENTRIES = JsonNodeFactory.instance.arrayNode();

  private final Desired desired;
  private final Remote remote;
  private final SortedMap<String, DeployedPipeline> pipelines;
  private final SortedMap<String, DeployedJob> jobs;
  private final SortedMap<String, Optional<String>> hashes;

  private Planner(Desired desired, Remote remote) {
    this.desired = desired;
    this.remote = remote;
    this.pipelines = pipelines(desired, remote.state());
    this.jobs = new TreeMap<>(remote.state().map(DeployedState::jobs).orElseGet(TreeMap::new));
    this.hashes = remote.state().map(DeployedState::files).orElseGet(TreeMap::new);
  }

  /** The plan. */
  public static Plan plan(Desired desired, Remote remote) {
    return new Planner(desired, remote).plan();
  }

  /** The pipelines of a state under the keys that they have now. */
  public static SortedMap<String, DeployedPipeline> pipelines(
      Desired desired, Optional<DeployedState> state) {
    SortedMap<String, DeployedPipeline> all =
        new TreeMap<>(state.map(DeployedState::pipelines).orElseGet(TreeMap::new));
    desired
        .pipelines()
        .forEach(
            (key, pipeline) ->
                pipeline
                    .movedFrom()
                    .filter(old -> !all.containsKey(key) && !desired.pipelines().containsKey(old))
                    .map(old -> all.remove(old))
                    .ifPresent(old -> all.put(key, old)));
    return all;
  }

  private Plan plan() {
    List<FileChange> files = files();
    Set<String> uploaded = new HashSet<>();
    files.forEach(file -> uploaded.add(file.path()));
    Set<String> changedSources = new HashSet<>();
    for (DesiredFile file : desired.files()) {
      if (uploaded.contains(file.workspacePath())) {
        changedSources.add(file.path());
      }
    }
    List<ResourceChange> resources = new ArrayList<>();
    desired
        .pipelines()
        .forEach((key, pipeline) -> resources.add(pipeline(key, pipeline, uploaded)));
    desired.jobs().forEach((key, job) -> resources.add(job(key, job)));
    Datasets datasets = datasets(changedSources);
    List<DatasetChange> changes = DatasetPlanner.of(datasets);
    return new Plan(
        desired,
        remote,
        files,
        resources,
        changes,
        DatasetPlanner.suggestions(datasets, changes),
        leftovers(),
        notes(),
        after());
  }

  private List<FileChange> files() {
    SortedMap<String, FileChange.Kind> changes = new TreeMap<>();
    Set<String> wanted = new HashSet<>();
    for (DesiredFile file : desired.files()) {
      String path = file.workspacePath();
      wanted.add(path);
      if (!hashes.containsKey(path)) {
        changes.put(path, FileChange.Kind.ADDED);
      } else if (!hashes.get(path).equals(Optional.of(file.hash()))) {
        changes.put(path, FileChange.Kind.CHANGED);
      }
    }
    hashes.keySet().stream()
        .filter(path -> !wanted.contains(path))
        .forEach(path -> changes.put(path, FileChange.Kind.REMOVED));
    return changes.entrySet().stream()
        .map(change -> new FileChange(change.getKey(), change.getValue()))
        .toList();
  }

  private ResourceChange pipeline(String key, DesiredPipeline pipeline, Set<String> uploaded) {
    Optional<DeployedPipeline> sent = Optional.ofNullable(pipelines.get(key));
    boolean hasNewFiles = uploaded.stream().anyMatch(path -> path.startsWith("src/" + key + "/"));
    return resource(
        ResourceChange.Type.PIPELINE,
        key,
        pipeline.name(),
        pipeline.settings(),
        pipeline.permissions(),
        sent.map(DeployedPipeline::settings).orElse(NO_FIELDS),
        sent.map(DeployedPipeline::permissions).orElse(NO_ENTRIES),
        Optional.ofNullable(remote.pipelines().get(key)),
        hasNewFiles);
  }

  private ResourceChange job(String key, DesiredJob job) {
    Optional<DeployedJob> sent = Optional.ofNullable(jobs.get(key));
    return resource(
        ResourceChange.Type.JOB,
        key,
        job.name(),
        PipelineIds.resolve(job.settings(), this::id),
        job.permissions(),
        sent.map(it -> PipelineIds.resolve(it.settings(), this::id)).orElse(NO_FIELDS),
        sent.map(DeployedJob::permissions).orElse(NO_ENTRIES),
        Optional.ofNullable(remote.jobs().get(key)),
        false);
  }

  private Optional<String> id(String key) {
    return Optional.ofNullable(remote.pipelines().get(key)).map(RemoteResource::id);
  }

  private ResourceChange resource(
      ResourceChange.Type type,
      String key,
      String name,
      JsonNode settings,
      JsonNode entries,
      JsonNode sent,
      JsonNode sentEntries,
      Optional<RemoteResource> there,
      boolean hasNewFiles) {
    Optional<PermissionsChange> permissions =
        entries.isEmpty() && sentEntries.isEmpty()
            ? Optional.empty()
            : PermissionsComparison.of(
                entries, sentEntries, there.flatMap(RemoteResource::permissions).orElse(NO_FIELDS));
    if (there.isEmpty()) {
      return new ResourceChange(
          type,
          key,
          name,
          ResourceChange.Action.CREATE,
          Optional.empty(),
          false,
          List.of(),
          List.of(),
          false,
          permissions,
          settings,
          Optional.empty());
    }
    JsonNode known = withoutProvenance(there.get().settings());
    SettingsComparison comparison = SettingsComparison.of(settings, sent, known);
    boolean changes = !comparison.changes().isEmpty();
    boolean provenance =
        !changes && hasNewFiles && !tells(there.get().settings(), desired.provenance());
    return new ResourceChange(
        type,
        key,
        name,
        changes || provenance ? ResourceChange.Action.UPDATE : ResourceChange.Action.UNCHANGED,
        Optional.of(there.get().id()),
        there.get().adopted(),
        comparison.changes(),
        comparison.drift(),
        provenance,
        permissions,
        comparison.merged(),
        there.get().lastModified());
  }

  /** What made a deployment is no setting: it changes only along with one. */
  private static JsonNode withoutProvenance(JsonNode settings) {
    ObjectNode copy = settings.deepCopy();
    if (copy.get("configuration") instanceof ObjectNode configuration) {
      List<String> names = new ArrayList<>();
      configuration.fieldNames().forEachRemaining(names::add);
      names.stream()
          .filter(name -> name.startsWith(Provenance.PREFIX))
          .forEach(configuration::remove);
      if (configuration.isEmpty()) {
        copy.remove("configuration");
      }
    }
    return copy;
  }

  private static boolean tells(JsonNode settings, Provenance provenance) {
    return provenance.configuration().entrySet().stream()
        .allMatch(
            entry ->
                settings
                    .path("configuration")
                    .path(entry.getKey())
                    .asText()
                    .equals(entry.getValue()));
  }

  private Datasets datasets(Set<String> changedSources) {
    SortedMap<String, List<DeployedDataset>> before = new TreeMap<>();
    pipelines.forEach(
        (key, pipeline) -> {
          boolean isThere = remote.pipelines().containsKey(key);
          if (isThere || !desired.pipelines().containsKey(key)) {
            before.put(key, pipeline.datasets());
          }
        });
    SortedMap<String, List<DeployedDataset>> after = new TreeMap<>();
    desired.pipelines().forEach((key, pipeline) -> after.put(key, pipeline.datasets()));
    Set<String> adopted = new HashSet<>();
    remote
        .pipelines()
        .forEach(
            (key, there) -> {
              if (there.adopted()) {
                adopted.add(key);
              }
            });
    return new Datasets(before, after, adopted, changedSources);
  }

  private List<String> leftovers() {
    List<String> all = new ArrayList<>();
    pipelines.forEach(
        (key, pipeline) -> {
          if (!desired.pipelines().containsKey(key)) {
            all.add("pipeline `" + key + "` (" + pipeline.id().orElse(pipeline.name()) + ")");
          }
        });
    jobs.forEach(
        (key, job) -> {
          if (!desired.jobs().containsKey(key)) {
            all.add("job `" + key + "` (" + job.id().orElse(job.name()) + ")");
          }
        });
    return all;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(desired.advice());
    if (remote.state().filter(state -> !state.complete()).isPresent()) {
      notes.add("the last deployment was interrupted; this one carries on");
    }
    return notes;
  }

  private DeployedState after() {
    SortedMap<String, DeployedPipeline> allPipelines = new TreeMap<>(pipelines);
    desired
        .pipelines()
        .forEach(
            (key, pipeline) ->
                allPipelines.put(
                    key,
                    new DeployedPipeline(
                        id(key),
                        pipeline.name(),
                        pipeline.settings(),
                        pipeline.permissions(),
                        pipeline.datasets())));
    SortedMap<String, DeployedJob> allJobs = new TreeMap<>(jobs);
    desired
        .jobs()
        .forEach(
            (key, job) ->
                allJobs.put(
                    key,
                    new DeployedJob(
                        Optional.ofNullable(remote.jobs().get(key)).map(RemoteResource::id),
                        job.name(),
                        job.settings(),
                        job.permissions())));
    SortedMap<String, Optional<String>> files = new TreeMap<>();
    desired.files().forEach(file -> files.put(file.workspacePath(), Optional.of(file.hash())));
    return new DeployedState(
        remote.state().map(DeployedState::serial).orElse(0L) + 1,
        true,
        desired.provenance(),
        allPipelines,
        allJobs,
        files);
  }
}
