package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pipelines, their updates and their events. Streams get their pages while they are read. */
public final class PipelinesApi {

  private static final String PATH = "/api/2.0/pipelines";
  private static final String LARGEST_PAGE = "100";

  private final Requests requests;

  PipelinesApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /**
   * Makes a pipeline and returns its id. Never sent twice: after a failure whose outcome is
   * unknown, look for the name first.
   */
  public String create(ObjectNode body) {
    JsonNode answer = requests.send(Call.once("POST", PATH, body));
    return Json.text(answer, "pipeline_id")
        .orElseThrow(() -> requests.failures().strange("POST " + PATH, "a `pipeline_id`"));
  }

  /** What the settings come to; makes nothing. */
  public JsonNode dryRun(ObjectNode body) {
    ObjectNode dry = body.deepCopy().put("dry_run", true);
    return requests.send(Call.freely("POST", PATH, dry)).path("effective_settings");
  }

  /** A pipeline; {@link Kind#NOT_FOUND} when there is none. */
  public RemotePipeline get(String id) {
    return pipeline(requests.send(Call.get(path(id))), id);
  }

  /** A pipeline, if there is one of this id. */
  public Optional<RemotePipeline> find(String id) {
    return requests.find(Call.get(path(id))).map(json -> pipeline(json, id));
  }

  /**
   * Replaces all settings: what the body does not have is gone.
   *
   * @param expectedLastModified what the last GET said; {@link Kind#CONFLICT} when someone has
   *     edited since. Absent to overwrite whatever is there.
   */
  public void edit(String id, ObjectNode body, Optional<Long> expectedLastModified) {
    ObjectNode full = body.deepCopy();
    expectedLastModified.ifPresent(time -> full.put("expected_last_modified", time));
    if (expectedLastModified.isEmpty()) {
      requests.send(Call.freely("PUT", path(id), full));
      return;
    }
    try {
      requests.send(Call.once("PUT", path(id), full));
    } catch (WorkspaceException e) {
      if (!e.outcomeUnknown() || e.is(Kind.CONFLICT)) {
        throw e;
      }
      editAgain(id, body, full, expectedLastModified.get(), e);
    }
  }

  /** The answer was lost: either nothing has changed since, or what is there is what we sent. */
  private void editAgain(
      String id, ObjectNode body, ObjectNode full, long expected, WorkspaceException lost) {
    RemotePipeline now = get(id);
    if (now.lastModified().filter(time -> time == expected).isPresent()) {
      requests.send(Call.once("PUT", path(id), full));
    } else if (!EditOutcome.has(now.spec(), body)) {
      throw lost;
    }
  }

  /**
   * Deletes a pipeline, if it is there.
   *
   * @param cascade whether its tables go with it
   * @return whether it was there
   */
  public boolean delete(String id, boolean cascade) {
    Map<String, String> query = Map.of("cascade", Boolean.toString(cascade));
    return requests.find(Call.delete(path(id), query)).isPresent();
  }

  /** All pipelines that the caller sees, by name. */
  public Stream<RemotePipeline> list() {
    return list(Optional.empty());
  }

  /**
   * The pipelines that a filter lets through.
   *
   * @param filter {@code name LIKE '%x%'} or {@code notebook='<path>'}
   */
  public Stream<RemotePipeline> list(Optional<String> filter) {
    return Pages.stream(
            token -> requests.send(Call.get(PATH, listQuery(filter, token))), "statuses")
        .filter(JsonNode::isObject)
        .map(json -> new RemotePipeline((ObjectNode) json));
  }

  /** The pipelines of exactly this name: several, where duplicates are allowed. */
  public List<RemotePipeline> named(String name) {
    // A quote has no known escape in the filter; an underscore stands for any one character.
    String pattern = name.replace('\'', '_').replace('\\', '_');
    return list(Optional.of("name LIKE '%" + pattern + "%'"))
        .filter(pipeline -> pipeline.name().equals(name))
        .toList();
  }

  /**
   * Starts an update and returns its id; {@link Kind#CONFLICT} when one is running. Never sent
   * twice: after a failure whose outcome is unknown, look at the newest update first.
   */
  public String startUpdate(String id, ObjectNode body) {
    String path = path(id) + "/updates";
    JsonNode answer = requests.send(Call.once("POST", path, body));
    return Json.text(answer, "update_id")
        .orElseThrow(() -> requests.failures().strange("POST " + path, "an `update_id`"));
  }

  /** One update. */
  public RemoteUpdate getUpdate(String id, String updateId) {
    String path = path(id) + "/updates/" + Call.segment(updateId);
    JsonNode update = requests.send(Call.get(path)).path("update");
    if (!update.isObject()) {
      throw requests.failures().strange("GET " + path, "an `update`");
    }
    return new RemoteUpdate((ObjectNode) update);
  }

  /** All updates, the newest first. */
  public Stream<RemoteUpdate> updates(String id) {
    return updates(id, Optional.empty(), Integer.parseInt(LARGEST_PAGE));
  }

  /**
   * Updates, the newest first.
   *
   * @param until the newest one to return
   * @param pageSize how many are asked for at once, up to 100
   */
  public Stream<RemoteUpdate> updates(String id, Optional<String> until, int pageSize) {
    String path = path(id) + "/updates";
    return Pages.stream(
            token -> {
              Map<String, String> query = new TreeMap<>();
              query.put("max_results", Integer.toString(pageSize));
              token.ifPresentOrElse(
                  it -> query.put("page_token", it),
                  () -> until.ifPresent(it -> query.put("until_update_id", it)));
              return requests.send(Call.get(path, query));
            },
            "updates")
        .filter(JsonNode::isObject)
        .map(json -> new RemoteUpdate((ObjectNode) json));
  }

  /** Asks a pipeline to stop; it does so some time later. */
  public void stop(String id) {
    requests.send(Call.freely("POST", path(id) + "/stop", Json.object()));
  }

  /** Events as they are, with their details. */
  public Stream<JsonNode> events(String id, EventQuery events) {
    String path = path(id) + "/events";
    return Pages.stream(
        token -> requests.send(Call.get(path, eventQuery(events, token))), "events");
  }

  private static Map<String, String> listQuery(Optional<String> filter, Optional<String> token) {
    Map<String, String> query = new TreeMap<>();
    query.put("max_results", LARGEST_PAGE);
    if (token.isPresent()) {
      query.put("page_token", token.get());
    } else {
      query.put("order_by", "name asc");
      filter.ifPresent(it -> query.put("filter", it));
    }
    return query;
  }

  /** A token goes with the size of a page only: it remembers filter and order itself. */
  private static Map<String, String> eventQuery(EventQuery events, Optional<String> token) {
    Map<String, String> query = new TreeMap<>();
    query.put("max_results", Integer.toString(events.pageSize()));
    if (token.isPresent()) {
      query.put("page_token", token.get());
    } else {
      query.put("order_by", events.oldestFirst() ? "timestamp asc" : "timestamp desc");
      events.filter().ifPresent(it -> query.put("filter", it));
    }
    return query;
  }

  private RemotePipeline pipeline(JsonNode json, String id) {
    if (json instanceof ObjectNode object && json.has("pipeline_id")) {
      return new RemotePipeline(object);
    }
    throw requests.failures().strange("GET " + path(id), "a `pipeline_id`");
  }

  private static String path(String id) {
    return PATH + "/" + Call.segment(id);
  }
}
