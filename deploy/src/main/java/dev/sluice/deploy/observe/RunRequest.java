package dev.sluice.deploy.observe;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.PipelinesApi;
import dev.sluice.deploy.workspace.RemoteUpdate;
import dev.sluice.deploy.workspace.WorkspaceException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An update to start.
 *
 * @param fullRefreshAll whether everything is computed anew
 * @param fullRefresh datasets that are computed anew
 * @param refresh datasets that are brought up to date; all, when both lists are empty
 * @param validateOnly whether the code is only checked
 * @param parameters of this update only
 */
public record RunRequest(
    boolean fullRefreshAll,
    List<String> fullRefresh,
    List<String> refresh,
    boolean validateOnly,
    Map<String, String> parameters) {

  public RunRequest {
    fullRefresh = List.copyOf(fullRefresh);
    refresh = List.copyOf(refresh);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  /** Whether something is computed anew, from what its sources still hold. */
  public boolean isFull() {
    return fullRefreshAll || !fullRefresh.isEmpty();
  }

  /**
   * Starts it and returns the update's id. A start whose answer was lost is not repeated: the
   * newest update tells whether it had its effect.
   *
   * @throws WorkspaceException of kind {@code CONFLICT} when an update is running
   */
  public String start(PipelinesApi pipelines, String pipeline) {
    Optional<String> before = newest(pipelines, pipeline);
    try {
      return pipelines.startUpdate(pipeline, body());
    } catch (WorkspaceException e) {
      if (!e.outcomeUnknown()) {
        throw e;
      }
      return newest(pipelines, pipeline)
          .filter(id -> before.filter(id::equals).isEmpty())
          .orElseThrow(() -> e);
    }
  }

  private static Optional<String> newest(PipelinesApi pipelines, String pipeline) {
    return pipelines.updates(pipeline, Optional.empty(), 1).findFirst().map(RemoteUpdate::id);
  }

  private ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (fullRefreshAll) {
      body.put("full_refresh", true);
    }
    put(body, "full_refresh_selection", fullRefresh);
    put(body, "refresh_selection", refresh);
    if (validateOnly) {
      body.put("validate_only", true);
    }
    if (!parameters.isEmpty()) {
      ObjectNode map = body.putObject("parameters");
      parameters.forEach(map::put);
    }
    return body;
  }

  private static void put(ObjectNode body, String field, List<String> names) {
    if (!names.isEmpty()) {
      ArrayNode array = body.putArray(field);
      names.forEach(array::add);
    }
  }
}
