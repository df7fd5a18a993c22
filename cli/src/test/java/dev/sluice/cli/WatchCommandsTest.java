package dev.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.fake.FakePipeline;
import dev.sluice.deploy.fake.FakeState;
import dev.sluice.deploy.fake.FakeWorkspace;
import dev.sluice.deploy.fake.Fault;
import dev.sluice.deploy.fake.ManualTime;
import dev.sluice.deploy.fake.UpdateScript;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that run and watch a pipeline, against a workspace. */
class WatchCommandsTest {

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String TOKEN = "dapi-secret";

  @TempDir Path temporary;

  private final FakeWorkspace fake = FakeWorkspace.start(new ManualTime());
  private final FakeState state = fake.state(TOKEN);
  private FakePipeline pipeline;

  @BeforeEach
  void aPipeline() {
    pipeline = add("orders");
  }

  @AfterEach
  void nothingStrangeWasAsked() {
    List<String> problems = fake.problems();
    fake.close();
    assertThat(problems).isEmpty();
  }

  @Test
  void runsToItsEnd() {
    state.nextUpdate(completing(4));

    approve(run("run", "orders"));
  }

  @Test
  void explainsAFailureWithTheUsersLine() {
    state.nextUpdate(failing());

    approve(run("run", project()));
  }

  @Test
  void goesOnAfterLostConnectionsAndStrangeStates() {
    state.nextUpdate(completing(0).through("QUEUED", "HIBERNATING", "RUNNING", "COMPLETED"));
    fake.faults().add(Fault.status(502).on("GET .*/updates/.*").skip(1).times(40));

    CommandLineRun run = run("run", "orders");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("note: ").contains("Asking again in 1 s.");
  }

  @Test
  void aStartWhoseAnswerIsLostIsNotRepeated() {
    state.nextUpdate(completing(0));
    fake.faults().add(Fault.drop().on("POST .*/updates").afterEffect());

    assertThat(run("run", "orders").exitCode()).isZero();
    assertThat(pipeline.updates()).hasSize(1);
  }

  @Test
  void sendsWhatIsAskedFor() {
    assertThat(
            run(
                    "run",
                    "orders",
                    "--refresh",
                    "a,b",
                    "--full-refresh",
                    "c",
                    "--yes",
                    "--parameters",
                    "day=2026-01-31",
                    "--no-wait")
                .exitCode())
        .isZero();

    assertThat(pipeline.updates().get(0).request())
        .hasToString(
            "{\"full_refresh_selection\":[\"c\"],\"refresh_selection\":[\"a\",\"b\"],"
                + "\"parameters\":{\"day\":\"2026-01-31\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run orders --full-refresh-all                | 6 | what the sources no longer hold is"
            + " lost",
        "run orders --full-refresh a                  | 6 | --yes",
        "run orders --full-refresh-all --refresh a    | 2 | --full-refresh-all",
        "run orders --validate-only --refresh a       | 2 | --validate-only",
        "run nothing                                  | 5 | has no pipeline `nothing`",
        "events orders --since yesterday              | 2 | `yesterday` is no time",
        "status orders --updates 0                    | 2 | from 1 to 100"
      })
  void refuses(String command, int code, String message) {
    CommandLineRun run = run(command.split(" +"));

    assertThat(run.exitCode()).isEqualTo(code);
    assertThat(run.err()).contains(message).contains("hint: ");
    assertThat(fake.requests()).noneMatch(request -> request.writes());
  }

  @Test
  void anUpdateThatRunsAlreadyIsSaid() {
    run("run", "orders", "--no-wait");
    CommandLineRun second = run("run", "orders");

    assertThat(second.exitCode()).isEqualTo(5);
    assertThat(second.err()).contains("wait for the update that runs");
  }

  @Test
  void tellsTheState() {
    threeUpdates();

    approve(run("status", "orders"));
  }

  @Test
  void tellsTheQualityWithRulesAndLines() {
    threeUpdates();

    approve(run("quality", project()));
  }

  @Test
  void examines() {
    threeUpdates();
    state.nextUpdate(failing());
    run("run", "orders");

    approve(run("doctor", project()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status", "quality", "doctor"})
  void printsOneJsonDocument(String command) {
    threeUpdates();

    assertThat(run(command, "orders", "--json").out()).startsWith("{\n").endsWith("}\n");
  }

  @Test
  void showsEvents() {
    state.nextUpdate(failing());
    run("run", "orders");

    approve(run("events", "orders", "--level", "error"));
  }

  @Test
  void showsTheNewestEventsOfAType() {
    threeUpdates();

    List<String> lines =
        run("events", "orders", "--type", "update_progress", "--max-results", "2")
            .out()
            .lines()
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains("COMPLETED");
  }

  @Test
  void pagesThroughManyEvents() {
    for (int i = 0; i < 1000; i++) {
      ObjectNode event = JsonNodeFactory.instance.objectNode();
      event.put("id", "e" + i).put("timestamp", "2025-06-01T12:00:00.000Z").put("level", "INFO");
      event.put("event_type", "user_action").put("message", "m" + i).putObject("origin");
      event.putObject("sequence").putObject("data_plane_id").put("seq_no", i);
      pipeline.event(event);
    }

    assertThat(run("events", "orders", "--max-results", "900").out().lines()).hasSize(900);
  }

  @Test
  void followsUntilTheWorkspaceRefuses() {
    threeUpdates();
    fake.faults().add(Fault.status(403).on("GET .*/events.*").skip(3).times(9));

    CommandLineRun run = run("events", "orders", "--follow", "--max-results", "5");

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.out().lines()).hasSize(5);
  }

  private void threeUpdates() {
    for (int failed : List.of(0, 20, 60)) {
      state.nextUpdate(completing(failed));
      run("run", "orders");
    }
  }

  private static UpdateScript completing(int failed) {
    return UpdateScript.completing(
        List.of(
            new UpdateScript.Dataset("main.sales.orders_raw", 1000, List.of()),
            new UpdateScript.Dataset(
                "main.sales.orders",
                1000 - failed,
                List.of(new UpdateScript.Expectation("has amount", 1000 - failed, failed, true)))));
  }

  private static UpdateScript failing() {
    return UpdateScript.failing(
        completing(0).datasets(),
        new UpdateScript.Failure(
            "main.sales.orders",
            List.of(
                new UpdateScript.Thrown(
                    "org.apache.spark.sql.streaming.StreamingQueryException",
                    "[STREAM_FAILED] Query terminated with exception: a row was refused"),
                new UpdateScript.Thrown(
                    "com.databricks.pipelines.ExpectationException",
                    "[EXPECTATION_VIOLATION.VERBOSITY_ALL] Flow 'orders' failed to meet the"
                        + " expectation. Violated expectations: 'has id'."))));
  }

  private FakePipeline add(String name) {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    settings
        .put("name", name)
        .put("catalog", "main")
        .put("schema", "sales")
        .put("serverless", true);
    settings.putArray("libraries").addObject().putObject("glob").put("include", "/W/orders/**");
    return state.addPipeline(settings, FakeState.SOMEONE);
  }

  private String project() {
    return Sources.write(
        temporary,
        "com/acme/Sales.java",
        Sources.source(
            "Sales",
            """
                var raw = bronze("orders_raw").from(readStream(autoLoader(JSON, "/Volumes/main/landing/orders").schema(Order.class))).build();
                return bundle("sales").add(
                    pipeline("orders").publishTo("main", "sales").compute(serverless()).add(raw,
                        silver("orders").from(readStream(raw))
                            .expectOrDrop("has amount", "amount IS NOT NULL")
                            .expectOrFail("has id", "id IS NOT NULL").build())
                        .build())
                    .build();
            """));
  }

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(temporary, () -> fake.connector(TOKEN), arguments);
  }

  /** Ids are made by chance, and so is the port. */
  private void approve(CommandLineRun run) {
    String text = run.text().replace(fake.url(), "https://HOST");
    Matcher ids = UUID.matcher(text);
    Map<String, String> names = new LinkedHashMap<>();
    while (ids.find()) {
      names.putIfAbsent(ids.group(), "ID-" + (names.size() + 1));
    }
    for (var name : names.entrySet()) {
      text = text.replace(name.getKey(), name.getValue());
    }
    text = text.replaceAll("Update [0-9a-f]{6} is", "Update ID is");
    assertThat(text).doesNotContain(TOKEN);
    Approvals.verify(text);
  }
}
