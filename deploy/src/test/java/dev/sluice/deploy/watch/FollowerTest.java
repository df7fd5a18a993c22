package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowerTest {

  private static final String LOST = "(the connection is lost)";

  private final List<String> told = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();
  private Instant now = Log.START;

  private final UpdateListener listener =
      new UpdateListener() {
        @Override
        public void event(Event event) {
          told.add(event.id());
        }

        @Override
        public void view(UpdateView view) {
          told.add(view.state());
        }

        @Override
        public void lost(UpdateSource.LostException reason, int attempt, Duration wait) {
          told.add("lost " + attempt);
        }
      };

  private final Follower follower =
      new Follower(
          new Clock() {
            @Override
            public ZoneId getZone() {
              return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
              return this;
            }

            @Override
            public Instant instant() {
              return now;
            }
          },
          time -> {
            waits.add(time.toSeconds());
            now = now.plus(time);
          },
          Duration.ofMinutes(5));

  @Test
  void goesOnOverStatesThatItDoesNotKnow() throws Exception {
    Log log = Log.of("u").state(0, "RUNNING").state(1, "DREAMING").state(3, "COMPLETED");

    UpdateView end = follow(log, "RUNNING", "DREAMING", "", "COMPLETED");

    assertThat(end.state()).isEqualTo("COMPLETED");
    assertThat(told)
        .containsExactly("u-0", "RUNNING", "u-1", "DREAMING", "DREAMING", "u-2", "COMPLETED");
  }

  @Test
  void goesOnAfterALostConnectionWhereItWas() throws Exception {
    Log log = Log.of("u").state(0, "RUNNING").state(1, "RUNNING").state(2, "FAILED");

    UpdateView end = follow(log, "RUNNING", LOST, LOST, "RUNNING", "FAILED");

    assertThat(end.state()).isEqualTo("FAILED");
    assertThat(told)
        .containsExactly("u-0", "RUNNING", "lost 1", "lost 2", "u-1", "u-2", "RUNNING", "FAILED");
  }

  @Test
  void asksSeldomWhenNothingHappens() throws Exception {
    Log log = Log.of("u").state(0, "RUNNING");

    follow(log, "RUNNING", "RUNNING", "RUNNING", "RUNNING", "RUNNING", "RUNNING", "CANCELED");

    assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 10L, 10L, 1L);
  }

  @Test
  void givesUpWhenNoAnswerComesForLong() {
    assertThatThrownBy(() -> follow(Log.of("u"), LOST))
        .isInstanceOf(UpdateSource.LostException.class);
    assertThat(Duration.between(Log.START, now))
        .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
  }

  @Test
  void showsEventsThatAreWrittenDownAfterTheEnd() throws Exception {
    Log log = Log.of("u").state(0, "COMPLETED").flow(1, "orders", "COMPLETED");

    UpdateView end = follow(log, "COMPLETED");

    assertThat(end.datasets()).hasSize(1);
    assertThat(told).containsExactly("u-0", "COMPLETED", "u-1", "COMPLETED");
  }

  /** Answers one state after the other, the last for ever; events appear as their time comes. */
  private UpdateView follow(Log log, String... states) throws Exception {
    return follower.follow(
        new UpdateSource() {
          private int asked;

          @Override
          public JsonNode update() throws LostException {
            String state = states[Math.min(asked++, states.length - 1)];
            if (state.equals(LOST)) {
              throw new LostException("connection reset", new IOException("reset"));
            }
            return log.answer(state);
          }

          @Override
          public List<JsonNode> events(Optional<Instant> since) {
            return log.json().stream()
                .filter(json -> !Event.of(json).timestamp().orElseThrow().isAfter(now))
                .toList();
          }
        },
        listener);
  }
}
