package dev.sluice.compiler.emit.settings;

import static dev.sluice.compiler.emit.BundleModel.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.BundleModel;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.PipelineModel;
import dev.sluice.model.Origin;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the requests of a target: everything resolved, or nothing. */
class PipelineJsonTest {

  @ParameterizedTest
  @CsvSource({
    "/Workspace/sales, /Workspace/sales",
    "/Workspace/sales/, /Workspace/sales",
    "/Shared/sales, /Workspace/Shared/sales",
    "/Users/jo/x, /Workspace/Users/jo/x",
    "~/sales, /Workspace/Users/Jo.Doe-2@example.com/sales",
    "'/Workspace/${bundle.name}/${bundle.target}', /Workspace/shop/dev",
    "'/Workspace/${workspace.current_user.userName}', /Workspace/Jo.Doe-2@example.com",
    "'/Workspace/${workspace.current_user.short_name}', /Workspace/jo_doe_2",
    "'/Workspace/${var.folder}', /Workspace/shop/x",
  })
  void filesLieUnderTheRoot(String root, String folder) {
    BundleModel bundle = bundle(new PipelineModel("orders"));
    bundle.variables.add(variable("folder", "${bundle.name}/x"));
    bundle.targets.add(target("dev", null, root, Map.of()));
    assertThat(create(bundle, "dev").get("root_path").textValue())
        .isEqualTo(folder + "/files/src/orders");
  }

  @ParameterizedTest
  @CsvSource({
    "'${var.a}', one",
    "'x${var.b}y', xtwo/oney",
    "'${var.c}', prod-value",
    "'${workspace.file_path}/x', /Workspace/r/files/x",
    "'${workspace.artifact_path}', /Workspace/r/artifacts",
    "'${workspace.state_path}', /Workspace/r/state",
    "'${bundle.mode}', production",
    "'${a b} ${{x}} ${', '${a b} ${{x}} ${'",
  })
  void referencesAreResolved(String text, String resolved) {
    PipelineModel pipeline = new PipelineModel("orders");
    pipeline.tags.put("t", Text.of(text));
    BundleModel bundle = bundle(pipeline);
    Variable<String> c = variable("c", "dev-value");
    bundle.variables.addAll(List.of(variable("a", "one"), variable("b", "two/${var.a}"), c));
    bundle.targets.add(
        target("prod", Target.Mode.PRODUCTION, "/Workspace/r", Map.of(c, "prod-value")));
    assertThat(create(bundle, "prod").get("tags").get("t").textValue()).isEqualTo(resolved);
  }

  @Test
  void whatIsNotKnownLeavesOutThatPipelineOnly() {
    PipelineModel open = new PipelineModel("open");
    open.tags.put("t", Text.of("${resources.schemas.x.id} ${var.circle}"));
    BundleModel bundle = bundle(open, new PipelineModel("closed"));
    bundle.variables.add(variable("circle", "${var.circle}"));
    bundle.targets.add(target("dev", null, "/Workspace/r", Map.of()));
    EmitContext context = bundle.context(null);
    assertThat(new PipelineJson().emit(context))
        .extracting(Artifact::path)
        .containsExactly("json/dev/closed.create.json", "json/dev/closed.edit.json");
    assertThat(new PipelineJson().notes(context))
        .containsExactly(
            "json/dev/open.*.json is left out: `${resources.schemas.x.id}`, `${var.circle}` are not"
                + " known before deployment");
  }

  @Test
  void aTargetThatNeedsTheUserIsLeftOutAlone() {
    BundleModel bundle = bundle(new PipelineModel("orders"));
    bundle.targets.add(target("dev", Target.Mode.DEVELOPMENT, null, Map.of()));
    bundle.targets.add(target("prod", Target.Mode.PRODUCTION, "/Workspace/r", Map.of()));
    assertThat(new PipelineJson().emit(bundle.context(null)))
        .extracting(Artifact::path)
        .containsExactly("json/prod/orders.create.json", "json/prod/orders.edit.json");
    assertThat(new PipelineJson().notes(bundle.context(null)))
        .hasSize(1)
        .allMatch(note -> note.startsWith("json/dev is left out: "));
  }

  @Test
  void theModeOfATargetIsLeftToDeployment() {
    PipelineModel pipeline = new PipelineModel("orders");
    pipeline.development = Setting.of(false);
    pipeline.continuous = Setting.of(true);
    BundleModel bundle = bundle(pipeline);
    bundle.targets.add(target("dev", Target.Mode.DEVELOPMENT, "/Workspace/r", Map.of()));
    bundle.targets.add(target("free", null, "/Workspace/r", Map.of()));
    JsonNode dev = create(bundle, "dev");
    assertThat(dev.get("name").textValue()).isEqualTo("orders");
    assertThat(dev.get("continuous").booleanValue()).isTrue();
    assertThat(dev.has("development")).isFalse();
    assertThat(create(bundle, "free").get("development").isBoolean()).isTrue();
    assertThat(create(bundle, "free").get("development").booleanValue()).isFalse();
  }

  private static BundleModel bundle(PipelineModel... pipelines) {
    return new BundleModel("shop", pipelines);
  }

  private static Variable<String> variable(String name, String value) {
    return new Variable<>(
        name, String.class, Optional.of(value), Optional.empty(), Origin.unknown());
  }

  private static JsonNode create(BundleModel bundle, String target) {
    EmitContext context = bundle.context("Jo.Doe-2@example.com");
    String path = "json/" + target + "/orders.create.json";
    String text =
        new PipelineJson()
            .emit(context).stream()
                .filter(file -> file.path().equals(path))
                .map(Artifact::text)
                .findFirst()
                .orElseThrow();
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
