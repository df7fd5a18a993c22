package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** One update: goes through the states of its script, one with each step. */
public final class FakeUpdate {

  private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELED");

  private final String id;
  private final ObjectNode request;
  private final UpdateScript script;
  private final Instant created;
  private int position;
  private String state;

  FakeUpdate(String id, ObjectNode request, UpdateScript script, Instant created) {
    this.id = requireNonNull(id, "id");
    this.request = requireNonNull(request, "request");
    this.script = requireNonNull(script, "script");
    this.created = requireNonNull(created, "created");
    this.state = script.states().get(0);
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** What was sent to start it. */
  public ObjectNode request() {
    return request.deepCopy();
  }

  /** Where it is. */
  public String state() {
    return state;
  }

  /** When it was started. */
  public Instant created() {
    return created;
  }

  UpdateScript script() {
    return script;
  }

  boolean isTerminal() {
    return ENDS.contains(state);
  }

  /** Goes on by one state. */
  void advance() {
    List<String> states = script.states();
    if (state.equals("STOPPING")) {
      state = "CANCELED";
    } else if (position + 1 < states.size()) {
      position++;
      state = states.get(position);
    }
  }

  void stop() {
    state = "STOPPING";
  }

  ObjectNode json(String pipelineId) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.setAll(request);
    json.put("update_id", id).put("pipeline_id", pipelineId).put("state", state);
    json.put("creation_time", created.toEpochMilli());
    if (!json.has("cause")) {
      json.put("cause", "API_CALL");
    }
    return json;
  }
}
