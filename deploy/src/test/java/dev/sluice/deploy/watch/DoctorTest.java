package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import dev.sluice.deploy.watch.Surroundings.Presence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {

  private static final Instant NOW = Log.START.plusSeconds(100 * 3600L);

  private static final String HEALTHY =
      """
      {"catalog": "c", "schema": "s", "serverless": true,
       "libraries": [{"glob": {"include": "/W/orders/**"}}]}
      """;

  private static final Patient WELL =
      patient(
          HEALTHY,
          List.of(
              ended(Log.orders("u-1", 0, 1000, 0)),
              ended(Log.orders("u-2", 24, 1100, 0)),
              ended(Log.orders("u-3", 48, 1200, 0))),
          new Surroundings(
              Map.of("c", Presence.THERE),
              Map.of("c.s", Presence.THERE),
              Map.of("/W/orders/**", Presence.THERE),
              Map.of("c.s.orders", Presence.THERE)));

  private static final Patient ILL =
      patient(
          """
          {"catalog": "c", "schema": "s", "storage": "dbfs:/x", "target": "t",
           "libraries": [{"notebook": {"path": "/W/a"}}, {"glob": {"include": "/W/b/**"}}],
           "clusters": [{"label": "default", "num_workers": 4},
             {"label": "updates", "autoscale": {"min_workers": 3, "max_workers": 3,
               "mode": "LEGACY"}, "num_workers": 1}]}
          """,
          List.of(
              ended(slow(Log.orders("u-1", 0, 1000, 1), 1000), 601),
              ended(slow(Log.orders("u-2", 24, 1000, 200), 90_000), 601),
              Log.orders("u-3", 48, 1000, 400)
                  .event(
                      19,
                      "METRICS",
                      "cluster_resources",
                      "",
                      "",
                      """
                      {"task_slot_metrics":
                        {"avg_task_slot_utilization": 0.97, "avg_num_queued_tasks": 12.5}}
                      """)
                  .flow(20, "orders", "FAILED")
                  .error(
                      "a.B",
                      "[EXPECTATION_VIOLATION.VERBOSITY_ALL] Violated expectations: 'has a key'.")
                  .flow(21, "orders_raw", "FAILED")
                  .error("a.C", "[INSUFFICIENT_PERMISSIONS] User lacks CREATE TABLE on c.s.")
                  .state(22, "FAILED")
                  .run("FAILED")),
          new Surroundings(
              Map.of("c", Presence.THERE),
              Map.of("c.s", Presence.MISSING),
              Map.of("/W/a", Presence.MISSING, "/W/b/**", Presence.THERE),
              Map.of("c.s.orders", Presence.MISSING)));

  @Test
  void aPipelineThatIsWell() {
    Approvals.verify(DoctorText.of(Doctor.examine(WELL)));
  }

  @Test
  void aPipelineThatIsIll() {
    Approvals.verify(DoctorText.of(Doctor.examine(ILL)));
  }

  @Test
  void aPipelineThatIsIllAsJson() {
    Approvals.verify(DoctorText.json(Doctor.examine(ILL)).toPrettyString());
  }

  @Test
  void aPipelineThatNeverRan() {
    Approvals.verify(
        DoctorText.of(Doctor.examine(patient("{}", List.of(), Surroundings.unknown()))));
  }

  @Test
  void asksTheSameOfEveryPipeline() {
    List<String> checks = Doctor.examine(WELL).stream().map(Finding::check).toList();

    assertThat(Doctor.examine(ILL)).extracting(Finding::check).isEqualTo(checks);
    assertThat(Doctor.examine(patient("{}", List.of(), Surroundings.unknown())))
        .extracting(Finding::check)
        .isEqualTo(checks);
  }

  @Test
  void whatIsWrongHasAHint() {
    assertThat(Doctor.examine(ILL))
        .filteredOn(finding -> finding.outcome() == Outcome.PROBLEM)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.hints()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "RUNNING,60,FINE",
    "RUNNING,1200,PROBLEM",
    "WAITING_FOR_RESOURCES,1200,PROBLEM",
    "DREAMING,1200,PROBLEM",
    "COMPLETED,1200,FINE"
  })
  void anUpdateOfWhichNothingIsHeard(String state, int seconds, Outcome expected) {
    Patient patient =
        new Patient(
            json("{\"spec\": {}}"),
            List.of(Log.of("u").state(0, "RUNNING").run(state)),
            SourceMap.empty(),
            Surroundings.unknown(),
            Log.START.plusSeconds(seconds));

    assertThat(outcome(patient, Topic.FAILING, "signs of life")).isEqualTo(expected);
  }

  @Test
  void aSourceThatWentQuiet() {
    Patient patient =
        patient(
            HEALTHY,
            List.of(
                ended(Log.orders("u-1", 0, 1000, 0)),
                Log.of("u-2", 24).state(9, "COMPLETED").run("COMPLETED")),
            Surroundings.unknown());

    assertThat(outcome(patient, Topic.FAILING, "source data")).isEqualTo(Outcome.NOTICE);
    assertThat(outcome(patient, Topic.TABLES, "datasets in the source code"))
        .isEqualTo(Outcome.PROBLEM);
  }

  private static Outcome outcome(Patient patient, Topic topic, String check) {
    return Doctor.examine(patient).stream()
        .filter(finding -> finding.topic() == topic && finding.check().equals(check))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  /** A view that takes ten minutes, and a backlog. */
  private static Log slow(Log log, long backlog) {
    return log.flow(18, "orders", "RUNNING", "{\"backlog_records\": %d}".formatted(backlog))
        .flow(19, "orders", "COMPLETED")
        .flow(600, "orders_by_day", "RUNNING", "{\"num_output_rows\": 31}");
  }

  private static UpdateRun ended(Log log) {
    return ended(log, 30);
  }

  private static UpdateRun ended(Log log, int second) {
    return log.flow(second, "orders_by_day", "COMPLETED")
        .state(second + 1, "COMPLETED")
        .run("COMPLETED");
  }

  private static Patient patient(String spec, List<UpdateRun> runs, Surroundings around) {
    JsonNode pipeline =
        json("{\"spec\": %s, \"run_as_user_name\": \"etl@acme.com\"}".formatted(spec));
    return new Patient(pipeline, runs, Sources.ORDERS, around, NOW);
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
