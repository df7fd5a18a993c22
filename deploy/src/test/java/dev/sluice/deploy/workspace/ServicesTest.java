package dev.sluice.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.databricks.sdk.service.pipelines.CreatePipeline;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.fake.FakePipeline;
import dev.sluice.deploy.fake.FakeState;
import dev.sluice.deploy.fake.FakeWorkspace;
import dev.sluice.deploy.fake.ManualTime;
import dev.sluice.deploy.fake.UpdateScript;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The services against the fake, which refuses what the platform would. */
class ServicesTest {

  private static final String TOKEN = "token-of-services";

  private final FakeWorkspace fake = FakeWorkspace.start(new ManualTime());
  private final Workspace workspace = fake.connector(TOKEN).connect();

  @AfterEach
  void stop() {
    fake.close();
    assertThat(fake.problems()).isEmpty();
  }

  @Test
  void aPipelineLivesItsLife() {
    PipelinesApi pipelines = workspace.pipelines();
    String id = pipelines.create(settings("life"));
    RemotePipeline made = pipelines.get(id);
    assertThat(made.name()).isEqualTo("life");
    assertThat(made.state()).contains("IDLE");
    assertThat(made.creator()).contains("someone@example.com");

    pipelines.edit(id, settings("life").put("continuous", false), made.lastModified());
    assertThat(pipelines.get(id).spec().path("continuous").isBoolean()).isTrue();

    UpdateScript.Failure failure =
        new UpdateScript.Failure("main.s.t", List.of(new UpdateScript.Thrown("E", "why")));
    fake.state(TOKEN).nextUpdate(UpdateScript.failing(List.of(), failure));
    String update = pipelines.startUpdate(id, Json.object().put("validate_only", false));
    RemoteUpdate last = pipelines.getUpdate(id, update);
    while (!last.isTerminal()) {
      last = pipelines.getUpdate(id, update);
    }
    assertThat(last.state()).contains("FAILED");
    assertThat(pipelines.updates(id).map(RemoteUpdate::id)).containsExactly(update);
    assertThat(
            pipelines
                .events(id, new EventQuery(Optional.of("level = 'ERROR'"), true, 1))
                .map(event -> event.at("/error/exceptions/0/message").asText())
                .filter(message -> !message.isEmpty()))
        .containsExactly("why");

    assertThat(pipelines.delete(id, false)).isTrue();
    assertThat(pipelines.delete(id, false)).isFalse();
    assertThat(pipelines.find(id)).isEmpty();
  }

  @Test
  void stopsLater() {
    PipelinesApi pipelines = workspace.pipelines();
    String id = pipelines.create(settings("stopping"));
    String update = pipelines.startUpdate(id, Json.object());
    pipelines.stop(id);
    assertThat(pipelines.get(id).state()).contains("IDLE");
    assertThat(pipelines.getUpdate(id, update).state()).contains("CANCELED");
  }

  @Test
  void namesAreMatchedExactly() {
    for (String name : List.of("orders", "Orders", "orders_2", "my orders", "o'rders", "oxrders")) {
      workspace.pipelines().create(settings(name));
    }
    for (String name : List.of("orders", "Orders", "o'rders")) {
      assertThat(workspace.pipelines().named(name))
          .extracting(RemotePipeline::name)
          .containsExactly(name);
    }
    assertThat(workspace.pipelines().named("order")).isEmpty();
  }

  @Test
  void manyPipelinesComeInPages() {
    FakeState state = fake.state(TOKEN);
    for (int i = 0; i < 3000; i++) {
      state.addPipeline(settings("p" + i), FakeState.SOMEONE);
    }
    assertThat(workspace.pipelines().list().map(RemotePipeline::name).distinct()).hasSize(3000);
    fake.clearRequests();
    assertThat(workspace.pipelines().list().limit(150)).hasSize(150);
    assertThat(fake.requests()).as("pages that nobody read").hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void manyEventsComeInPages() {
    FakePipeline pipeline = fake.state(TOKEN).addPipeline(settings("p"), FakeState.SOMEONE);
    for (int i = 0; i < 10_000; i++) {
      pipeline.event(
          Json.object()
              .put("id", "e" + i)
              .put("level", "INFO")
              .put("timestamp", "2025-06-01T12:00:00.000Z"));
    }
    EventQuery query = new EventQuery(Optional.of("level = 'INFO'"), true, 250);
    List<String> ids =
        workspace
            .pipelines()
            .events(pipeline.id(), query)
            .map(event -> event.path("id").asText())
            .toList();
    assertThat(ids).hasSize(10_000).startsWith("e0", "e1").endsWith("e9999");
  }

  @Test
  void filesAndNotebooks() {
    FilesApi files = workspace.files();
    String folder = "/Workspace/Users/someone@example.com/app";
    byte[] notebook = "# Databricks notebook source\nx = 1\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> files.write(folder + "/a.py", notebook, true))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("parent folder");
    files.mkdirs(folder);
    files.write(folder + "/a.py", notebook, true);
    files.writeRaw(folder + "/state.json", "{}".getBytes(StandardCharsets.UTF_8), true);
    files.write(folder + "/b ü#%.py", "y = 2\n".getBytes(StandardCharsets.UTF_8), false);

    assertThat(files.list(folder))
        .extracting(WorkspaceObject::path, WorkspaceObject::type)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(folder + "/a", "NOTEBOOK"),
            org.assertj.core.groups.Tuple.tuple(folder + "/b ü#%.py", "FILE"),
            org.assertj.core.groups.Tuple.tuple(folder + "/state.json", "FILE"));
    assertThat(files.read(folder + "/b ü#%.py").map(FakeText::of)).contains("y = 2\n");
    assertThat(files.read(folder + "/none")).isEmpty();
    assertThat(files.status(folder))
        .hasValueSatisfying(it -> assertThat(it.isDirectory()).isTrue());
    assertThatThrownBy(() -> files.write(folder + "/a.py", notebook, false))
        .isInstanceOfSatisfying(
            WorkspaceException.class,
            e -> assertThat(e.kind()).isEqualTo(WorkspaceException.Kind.CONFLICT));
    assertThatThrownBy(() -> files.delete(folder, false)).hasMessageContaining("not empty");
    assertThat(files.delete(folder, true)).isTrue();
    assertThat(files.delete(folder, true)).isFalse();
    assertThat(files.list(folder)).isEmpty();
  }

  @Test
  void jobs() {
    JobsApi jobs = workspace.jobs();
    ObjectNode settings = Json.object().put("name", "nightly");
    ObjectNode task = settings.putArray("tasks").addObject().put("task_key", "p");
    task.putObject("pipeline_task").put("pipeline_id", "1");
    long id = jobs.create(settings);

    assertThat(jobs.find(id).orElseThrow().at("/settings/tasks/0/task_key").asText())
        .isEqualTo("p");
    assertThat(jobs.named("nightly")).hasSize(1);
    jobs.reset(id, settings.deepCopy().put("name", "daily"));
    assertThat(jobs.named("nightly")).isEmpty();
    assertThat(jobs.delete(id)).isTrue();
    assertThat(jobs.delete(id)).isFalse();
    assertThat(jobs.find(id)).isEmpty();
  }

  @Test
  void permissions() {
    String id = workspace.pipelines().create(settings("p"));
    ObjectNode body = Json.object();
    body.putArray("access_control_list")
        .addObject()
        .put("group_name", "team")
        .put("permission_level", "CAN_RUN");
    assertThatThrownBy(() -> workspace.permissions().put("pipelines", id, body))
        .hasMessageContaining("exactly one owner");
    JsonNode merged = workspace.permissions().patch("pipelines", id, body);
    assertThat(merged.path("access_control_list").findValuesAsText("group_name")).contains("team");
    assertThat(workspace.permissions().levels("pipelines", id).path("permission_levels"))
        .hasSize(4);
  }

  @Test
  void tables() {
    fake.state(TOKEN).table("main.s.t", Json.object().put("table_type", "MANAGED"));
    assertThat(workspace.tables().find("main.s.t")).isPresent();
    assertThat(workspace.tables().find("main.s.u")).isEmpty();
  }

  @Test
  void whatIsSentIsReadBackWithTheTypesOfTheSdk() throws Exception {
    ObjectNode body = settings("typed").put("continuous", false).put("serverless", true);
    body.putObject("configuration").put("a.b", "c");
    workspace.pipelines().create(body);
    JsonNode sent = fake.requests().get(fake.requests().size() - 1).body();
    assertThat(sent).isEqualTo(body);
    JsonMapper strict = JsonMapper.builder().build(); // unknown fields fail
    CreatePipeline typed = strict.treeToValue(sent, CreatePipeline.class);
    assertThat(typed.getContinuous()).isFalse();
  }

  private static ObjectNode settings(String name) {
    return Json.object().put("name", name).put("catalog", "main").put("schema", "s");
  }

  /** Bytes as text. */
  private static final class FakeText {
    static String of(byte[] bytes) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
