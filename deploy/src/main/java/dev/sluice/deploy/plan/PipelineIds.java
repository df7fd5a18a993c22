package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;

/** The references to pipelines in the settings of a job. */
public final class PipelineIds {

  private static final String START = "${resources.pipelines.";
  private static final String END = ".id}";

  private PipelineIds() {}

  /**
   * The settings with the ids of pipelines; a reference stays where the id is not known.
   *
   * @param ids the id of a pipeline by its key
   */
  public static JsonNode resolve(JsonNode settings, Function<String, Optional<String>> ids) {
    JsonNode copy = settings.deepCopy();
    for (JsonNode task : copy.path("tasks")) {
      if (task.get("pipeline_task") instanceof ObjectNode run) {
        String reference = run.path("pipeline_id").asText();
        if (reference.startsWith(START) && reference.endsWith(END)) {
          ids.apply(reference.substring(START.length(), reference.length() - END.length()))
              .ifPresent(id -> run.put("pipeline_id", id));
        }
      }
    }
    return copy;
  }
}
