package dev.sluice.compiler.emit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.databricks.sdk.core.utils.SerDeUtils;
import com.databricks.sdk.service.jobs.CreateJob;
import com.databricks.sdk.service.pipelines.CreatePipeline;
import com.databricks.sdk.service.pipelines.EditPipeline;
import com.databricks.sdk.service.pipelines.PipelinePermissionsRequest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EverySetting;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The platform's own Java classes know every field that we write, and lose none. */
class SdkRoundTripTest {

  private static final ObjectMapper SDK =
      SerDeUtils.createMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final List<Artifact> FILES =
      EverySetting.bundle().compile("jo@example.com").artifacts();

  static Stream<Artifact> requests() {
    return FILES.stream().filter(file -> file.path().endsWith(".json"));
  }

  static Stream<Artifact> jobs() {
    return FILES.stream().filter(file -> file.path().endsWith(".job.yml"));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void requestsAreKnownWhole(Artifact file) throws IOException {
    JsonNode ours = new ObjectMapper().readTree(file.text());
    assertThat(throughSdk(ours, requestType(file.path()))).isEqualTo(ours);
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void jobsAreKnownWhole(Artifact file) throws IOException {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(file.text());
    JsonNode job =
        new ObjectMapper().valueToTree(tree).get("resources").get("jobs").iterator().next();
    ((com.fasterxml.jackson.databind.node.ObjectNode) job).remove("permissions");
    assertThat(throughSdk(job, CreateJob.class)).isEqualTo(job);
  }

  private static Class<?> requestType(String path) {
    String kind = path.replaceAll(".*\\.(\\w+)\\.json", "$1");
    return Map.of(
            "create", CreatePipeline.class,
            "edit", EditPipeline.class,
            "permissions", PipelinePermissionsRequest.class)
        .get(kind);
  }

  private static JsonNode throughSdk(JsonNode ours, Class<?> type) throws IOException {
    return new ObjectMapper().readTree(SDK.writeValueAsString(SDK.treeToValue(ours, type)));
  }
}
