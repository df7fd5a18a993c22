package dev.sluice.deploy.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {

  private static final String FAILED =
      """
      {"id": "e-7", "sequence": {"data_plane_id": {"instance": "a", "seq_no": 12}},
       "origin": {"update_id": "u-1", "flow_name": "c.s.silver", "dataset_name": "silver"},
       "timestamp": "2026-03-01T10:00:00.123Z", "message": "Flow 'silver' has\\nFAILED.",
       "level": "ERROR", "event_type": "flow_progress",
       "error": {"fatal": true, "exceptions": [
         {"class_name": "a.StreamException", "message": "[STREAM_FAILED] It stopped.\\n\\nat one"},
         {"class_name": "a.Cause", "message": null,
          "stack": [{"declaring_class": "a.B", "method_name": "c", "file_name": "B.java",
            "line_number": 7}]}]},
       "details": {"flow_progress": {"status": "FAILED"}}}
      """;

  @Test
  void readsAllOfIt() {
    Event event = event(FAILED);

    assertThat(event.id()).isEqualTo("e-7");
    assertThat(event.timestamp()).contains(Instant.parse("2026-03-01T10:00:00.123Z"));
    assertThat(event.sequence()).isEqualTo(12);
    assertThat(event.updateId()).isEqualTo("u-1");
    assertThat(event.flow()).isEqualTo("c.s.silver");
    assertThat(event.dataset()).isEqualTo("silver");
    assertThat(event.details().path("status").asText()).isEqualTo("FAILED");
    EventError error = event.error().orElseThrow();
    assertThat(error.fatal()).isTrue();
    assertThat(error.exceptions().get(0).firstLine()).isEqualTo("[STREAM_FAILED] It stopped.");
    assertThat(error.exceptions().get(1).firstLine()).isEqualTo("a.Cause");
    assertThat(error.exceptions().get(1).stack())
        .containsExactly(new EventError.Frame("a.B", "c", "B.java", 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "{\"origin\": null, \"error\": null, \"details\": null, \"timestamp\": null}",
        "{\"timestamp\": \"yesterday\", \"level\": \"LOUD\", \"event_type\": \"dream\"}",
        "{\"error\": {\"exceptions\": null}, \"details\": \"text\", \"event_type\": \"x\"}"
      })
  void readsAnything(String json) {
    Event event = event(json);

    assertThat(event.timestamp()).isEmpty();
    assertThat(event.details().isMissingNode()).isTrue();
    assertThat(EventText.of(event)).isNotNull();
    assertThat(EventFilter.all().accepts(event)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "\"2026-03-01T10:00:00Z\",2026-03-01T10:00:00Z",
    "\"2026-03-01T11:00:00.5+01:00\",2026-03-01T10:00:00.500Z",
    "1772359200000,2026-03-01T10:00:00Z",
    "\"1772359200000\",2026-03-01T10:00:00Z"
  })
  void readsTimes(String json, String expected) throws JsonProcessingException {
    assertThat(Event.instant(new ObjectMapper().readTree(json))).contains(Instant.parse(expected));
  }

  @Test
  void valuesThatAreNewSurvive() {
    Event event = event("{\"level\": \"LOUD\", \"event_type\": \"dream\", \"colour\": \"red\"}");

    assertThat(event.level()).isEqualTo("LOUD");
    assertThat(event.is("dream")).isTrue();
    assertThat(EventText.json(event)).contains("\"colour\":\"red\"");
  }

  @Test
  void timeDecidesThenTheNumber() {
    Event early = at("a", "2026-03-01T10:00:00.000Z", 9);
    Event first = at("b", "2026-03-01T10:00:00.001Z", 1);
    Event second = at("a2", "2026-03-01T10:00:00.001Z", 2);
    Event timeless = event("{\"id\": \"z\"}");

    assertThat(List.of(second, first, timeless, early).stream().sorted(Event.ORDER))
        .containsExactly(timeless, early, first, second);
  }

  @Test
  void printsExceptionsBelow() {
    assertThat(EventText.of(List.of(event(FAILED), at("a", "2026-03-01T10:00:01.000Z", 1))))
        .isEqualTo(
            """
            2026-03-01T10:00:00.123Z ERROR   flow_progress        Flow 'silver' has FAILED.
                a.StreamException: [STREAM_FAILED] It stopped.
                  at one
                a.Cause
            2026-03-01T10:00:01.000Z INFO    update_progress      hello
            """);
  }

  @Test
  void asksTheApiForWhatItCanChooseOnly() {
    EventFilter filter =
        new EventFilter(
            EventFilter.atLeast("warn"),
            Set.of("flow_progress"),
            Optional.of(Instant.parse("2026-03-01T10:00:00Z")),
            Optional.of("u-1"));

    assertThat(filter.query())
        .contains(
            "update_id = 'u-1' AND level in ('ERROR', 'WARN') AND timestamp >="
                + " '2026-03-01T10:00:00.000Z'");
    assertThat(filter.accepts(event(FAILED))).isTrue();
    assertThat(filter.since(Instant.parse("2026-03-01T10:00:01Z")).accepts(event(FAILED)))
        .isFalse();
    assertThat(EventFilter.ofUpdate("u-2").accepts(event(FAILED))).isFalse();
    assertThat(EventFilter.ofUpdate("u-2").query()).contains("update_id = 'u-2'");
    assertThat(EventFilter.all().query()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"metrics,''", "info,ERROR INFO WARN", "ERROR,ERROR", "loud,LOUD"})
  void aLevelMeansThoseAboveItToo(String level, String levels) {
    assertThat(String.join(" ", EventFilter.atLeast(level).stream().sorted().toList()))
        .isEqualTo(levels);
  }

  static Event event(String json) {
    try {
      return Event.of(new ObjectMapper().readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  static Event at(String id, String time, int sequence) {
    return event(
        """
        {"id": "%s", "timestamp": "%s", "sequence": {"data_plane_id": {"seq_no": %d}},
         "level": "INFO", "event_type": "update_progress", "message": "hello"}
        """
            .formatted(id, time, sequence));
  }
}
