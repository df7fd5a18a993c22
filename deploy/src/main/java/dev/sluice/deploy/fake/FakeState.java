package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.Timekeeper;
import dev.sluice.deploy.workspace.User;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What one workspace has. All methods may be called while requests come in. */
public final class FakeState {

  /** The user of a token of which nothing else is said. */
  public static final User SOMEONE = new User("someone@example.com", "Someone");

  private final Timekeeper time;
  private final Map<String, FakePipeline> pipelines = new LinkedHashMap<>();
  private final Map<Long, ObjectNode> jobs = new LinkedHashMap<>();
  private final Map<String, ObjectNode> tables = new TreeMap<>();
  private final Map<String, Map<String, ObjectNode>> permissions = new TreeMap<>();
  private final Deque<UpdateScript> scripts = new ArrayDeque<>();
  private final FakeFiles files;
  private long numbers = 1000;
  private boolean revoked;

  FakeState(Timekeeper time) {
    this.time = requireNonNull(time, "time");
    this.files = new FakeFiles(time, this::number);
  }

  static FakeState none(Timekeeper time) {
    return new FakeState(time);
  }

  /** What the next update does that has no script yet; several wait in their order. */
  public synchronized void nextUpdate(UpdateScript script) {
    scripts.add(script);
  }

  /** A table of Unity Catalog, in the form of its API. */
  public synchronized void table(String fullName, ObjectNode json) {
    tables.put(fullName, json);
  }

  /** The folder tree. */
  public synchronized FakeFiles files() {
    return files;
  }

  /** The pipelines, in the order in which they were made. */
  public synchronized List<FakePipeline> pipelines() {
    return List.copyOf(pipelines.values());
  }

  /** The jobs: {@code job_id}, {@code settings}. */
  public synchronized List<ObjectNode> jobs() {
    return List.copyOf(jobs.values());
  }

  /** From now on the token is refused, as one that has ended. */
  public synchronized void revoke() {
    revoked = true;
  }

  /** Makes a pipeline without a request, and returns it. */
  public synchronized FakePipeline addPipeline(ObjectNode settings, User creator) {
    FakePipeline pipeline =
        new FakePipeline(UUID.randomUUID().toString(), settings, creator, time.now());
    pipelines.put(pipeline.id(), pipeline);
    return pipeline;
  }

  synchronized boolean isRevoked() {
    return revoked;
  }

  String workspaceId() {
    return "1234567890";
  }

  Instant now() {
    return time.now();
  }

  long number() {
    return numbers++;
  }

  Collection<FakePipeline> all() {
    return pipelines.values();
  }

  FakePipeline pipeline(String id) {
    FakePipeline pipeline = pipelines.get(id);
    if (pipeline == null) {
      throw ApiError.missing("The specified pipeline " + id + " was not found.");
    }
    return pipeline;
  }

  void remove(FakePipeline pipeline) {
    pipelines.remove(pipeline.id());
  }

  Map<Long, ObjectNode> jobsById() {
    return jobs;
  }

  Optional<ObjectNode> table(String fullName) {
    return Optional.ofNullable(tables.get(fullName));
  }

  /** The permissions of an object, by principal. */
  Map<String, ObjectNode> permissions(String key, User owner) {
    return permissions.computeIfAbsent(
        key,
        it -> {
          Map<String, ObjectNode> list = new LinkedHashMap<>();
          ObjectNode entry = JsonNodeFactory.instance.objectNode();
          entry.put(
              owner.isServicePrincipal() ? "service_principal_name" : "user_name",
              owner.userName());
          list.put(owner.userName(), entry.put("permission_level", "IS_OWNER"));
          return list;
        });
  }

  /** What an update does: as the test says, else it completes with what the sources declare. */
  UpdateScript script(FakePipeline pipeline) {
    UpdateScript next = scripts.poll();
    return next != null
        ? next
        : UpdateScript.completing(new SourceDatasets(files).of(pipeline.spec()));
  }
}
