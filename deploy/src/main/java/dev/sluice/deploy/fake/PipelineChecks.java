package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/** What the platform refuses in the settings of a pipeline. */
final class PipelineChecks {

  private PipelineChecks() {}

  static void check(ObjectNode settings) {
    require(
        !settings.path("target").asText().contains("."),
        "Invalid target: a target schema has one part.");
    require(
        !settings.has("catalog") || !settings.has("storage"),
        "Cannot set both catalog and storage.");
    require(
        !settings.has("schema") || !settings.has("target"), "Cannot set both schema and target.");
    JsonNode clusters = settings.path("clusters");
    boolean serverless = settings.path("serverless").asBoolean();
    require(
        !serverless || clusters.isEmpty(),
        "You cannot provide cluster settings when using serverless compute.");
    require(!serverless || settings.has("catalog"), "Serverless pipelines need a catalog.");
    require(
        clusters.isEmpty() || defaults(clusters) == 1,
        "clusters must have exactly 1 default cluster");
    JsonNode runAs = settings.path("run_as");
    require(
        !(runAs.has("user_name") && runAs.has("service_principal_name")),
        "Exactly one of user_name and service_principal_name has to be set in run_as.");
    libraries(settings.path("libraries"));
  }

  /** Whether its tables live in the Hive metastore. */
  static boolean isHive(JsonNode spec) {
    return !spec.has("catalog");
  }

  private static long defaults(JsonNode clusters) {
    return StreamSupport.stream(clusters.spliterator(), false)
        .filter(it -> it.path("label").asText("default").equalsIgnoreCase("default"))
        .count();
  }

  private static void libraries(JsonNode libraries) {
    boolean glob = false;
    boolean single = false;
    for (JsonNode library : libraries) {
      glob |= library.has("glob");
      single |= library.has("file") || library.has("notebook");
      String file = library.path("file").path("path").asText("x.py");
      require(
          file.endsWith(".py") || file.endsWith(".sql"),
          "The file " + file + " has to end in .py or .sql.");
    }
    require(
        !(glob && single), "glob libraries cannot be combined with notebook or file libraries.");
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw ApiError.invalid(message);
    }
  }
}
