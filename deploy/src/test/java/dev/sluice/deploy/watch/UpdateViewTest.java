package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.deploy.events.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateViewTest {

  private static final Instant NOW = Log.START.plusSeconds(75);

  @Test
  void aRunningUpdate() {
    UpdateView view = UpdateView.of(Log.orders("u-1", 0, 1000, 30).run("RUNNING"));

    assertThat(view.isOver()).isFalse();
    assertThat(UpdateText.of(view, NOW))
        .isEqualTo(
            """
            update u-1: RUNNING, 1m 15s
            dataset            state       rows  passed  failed  dropped  elapsed
            c.s.orders_raw     COMPLETED  2,000       0       0        0       7s
            c.s.orders         COMPLETED  1,970   1,970      30       30       8s
            c.s.orders_by_day  RUNNING        0       0       0        0      58s
            """);
  }

  @Test
  void anUpdateThatHasEnded() {
    Log log =
        Log.orders("u-1", 0, 1000, 30)
            .flow(40, "orders_by_day", "COMPLETED", "{\"num_output_rows\": 12}")
            .state(41, "COMPLETED");
    UpdateView view = UpdateView.of(log.run("COMPLETED"));

    assertThat(view.isOver()).isTrue();
    assertThat(UpdateText.json(view, NOW).toPrettyString())
        .contains("\"elapsed_seconds\" : 41")
        .contains("\"name\" : \"c.s.orders_by_day\"")
        .contains("\"elapsed_seconds\" : 23");
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    List<Event> events = new ArrayList<>(Log.orders("u-1", 0, 1000, 30).events());
    Update update = Update.of(Log.of("u-1").answer("RUNNING"));
    String expected = UpdateText.of(UpdateView.of(UpdateRun.of(update, events)), NOW);
    for (int seed = 0; seed < 200; seed++) {
      List<Event> shuffled = new ArrayList<>(events);
      shuffled.addAll(events.subList(0, seed % events.size()));
      Collections.shuffle(shuffled, new Random(seed));

      assertThat(UpdateText.of(UpdateView.of(UpdateRun.of(update, shuffled)), NOW))
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED,COMPLETED,FAILED",
    "COMPLETED,RUNNING,RUNNING",
    "COMPLETED,DREAMING,DREAMING",
    "QUEUED,RUNNING,RUNNING",
    "DREAMING,FAILED,FAILED",
    "SKIPPED,COMPLETED,COMPLETED"
  })
  void ofSeveralFlowsTheStateThatMattersMost(String one, String other, String expected) {
    Log log =
        Log.of("u")
            .defined("europe", "orders", "APPEND")
            .defined("asia", "orders", "APPEND")
            .flow(1, "europe", one, "{\"num_output_rows\": 2}")
            .flow(2, "asia", other, "{\"num_upserted_rows\": 3, \"num_deleted_rows\": 1}");

    assertThat(UpdateView.of(log.run("RUNNING")).datasets())
        .singleElement()
        .satisfies(
            dataset -> {
              assertThat(dataset.name()).isEqualTo("c.s.orders");
              assertThat(dataset.state()).isEqualTo(expected);
              assertThat(dataset.rows()).isEqualTo(6);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETED,true",
    "FAILED,true",
    "CANCELED,true",
    "STOPPING,false",
    "HIBERNATING,false",
    "'',false"
  })
  void aStateThatIsNotKnownStillRuns(String state, boolean over) {
    assertThat(Update.of(Log.of("u").answer(state)).isOver()).isEqualTo(over);
  }

  @Test
  void whatStoodStillWhenTheUpdateEndedEndsWithIt() {
    Log log = Log.of("u").flow(1, "orders", "RUNNING").state(9, "CANCELED");

    assertThat(UpdateView.of(log.run("CANCELED")).datasets().get(0).elapsed(NOW))
        .hasValueSatisfying(span -> assertThat(span).hasSeconds(8));
  }

  @Test
  void datasetsWithoutADefinitionAreNamedByTheirFlows() {
    Log log =
        Log.of("u")
            .event(1, "INFO", "flow_progress", "", "orders", "{\"status\": \"RUNNING\"}")
            .flow(2, "orders", "COMPLETED");

    assertThat(UpdateView.of(log.run("RUNNING")).datasets())
        .extracting(DatasetProgress::name)
        .containsExactly("c.s.orders");
  }
}
