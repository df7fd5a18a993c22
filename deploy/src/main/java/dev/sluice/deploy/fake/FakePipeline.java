package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pipeline with its updates and events. */
public final class FakePipeline {

  private final String id;
  private final User creator;
  private final List<FakeUpdate> updates = new ArrayList<>();
  private final List<ObjectNode> events = new ArrayList<>();
  private ObjectNode settings;
  private ObjectNode spec;
  private long lastModified;
  private String state = "IDLE";

  FakePipeline(String id, ObjectNode settings, User creator, Instant now) {
    this.id = requireNonNull(id, "id");
    this.creator = requireNonNull(creator, "creator");
    replace(settings, now);
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Its name. */
  public String name() {
    return settings.path("name").asText();
  }

  /** Its settings as a GET returns them. */
  public ObjectNode spec() {
    return spec.deepCopy();
  }

  /** Everything that the last create or edit sent. */
  public ObjectNode settings() {
    return settings.deepCopy();
  }

  /** The time of the last edit, in milliseconds. */
  public long lastModified() {
    return lastModified;
  }

  /** Its updates, the oldest first. */
  public List<FakeUpdate> updates() {
    return List.copyOf(updates);
  }

  /** Its events, the oldest first. */
  public List<ObjectNode> events() {
    return List.copyOf(events);
  }

  /** One more event, as it is. */
  public void event(ObjectNode event) {
    events.add(event);
  }

  /** Edits it as somebody else would, without a request. */
  public void editElsewhere(ObjectNode newSettings, Instant now) {
    replace(newSettings, now);
  }

  User creator() {
    return creator;
  }

  String state() {
    return state;
  }

  void state(String next) {
    state = next;
  }

  void replace(ObjectNode newSettings, Instant now) {
    settings = newSettings.deepCopy();
    settings.remove(List.of("expected_last_modified", "dry_run"));
    spec = settings.deepCopy();
    spec.remove(List.of("allow_duplicate_names", "run_as", "parameters"));
    spec.put("id", id);
    if (!spec.has("storage") && !spec.has("catalog")) {
      spec.put("storage", "dbfs:/pipelines/" + id);
    }
    // Two edits within one tick of the clock differ all the same.
    lastModified = Math.max(now.toEpochMilli(), lastModified + 1);
  }

  void add(FakeUpdate update) {
    updates.add(update);
  }

  Optional<FakeUpdate> active() {
    return updates.stream().filter(update -> !update.isTerminal()).findFirst();
  }

  FakeUpdate update(String updateId) {
    return updates.stream()
        .filter(update -> update.id().equals(updateId))
        .findFirst()
        .orElseThrow(
            () -> ApiError.missing("The specified update " + updateId + " was not found."));
  }

  Optional<JsonNode> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }
}
