package dev.sluice.deploy.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Whether an edit whose answer was lost has taken place. */
final class EditOutcome {

  /** What a GET does not return among the settings. */
  private static final Set<String> ELSEWHERE =
      Set.of("id", "run_as", "parameters", "allow_duplicate_names", "expected_last_modified");

  private EditOutcome() {}

  /** Whether the settings have everything that was sent. */
  static boolean has(JsonNode spec, ObjectNode sent) {
    return sent.properties().stream()
        .filter(field -> !ELSEWHERE.contains(field.getKey()))
        .allMatch(field -> field.getValue().equals(spec.get(field.getKey())));
  }
}
