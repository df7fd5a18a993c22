package dev.sluice.deploy.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownEventsTest {

  private final KnownEvents known = new KnownEvents(Duration.ofSeconds(10));

  @Test
  void showsEachOnceAlsoOfOneMillisecond() {
    Event one = event("a", 0);
    Event same = event("b", 0);

    assertThat(known.fresh(List.of(one))).containsExactly(one);
    assertThat(known.fresh(List.of(one, same))).containsExactly(same);
    assertThat(known.fresh(List.of(same, one))).isEmpty();
  }

  @Test
  void asksAgainForWhatMayArriveLate() {
    assertThat(known.since()).isEmpty();
    known.fresh(List.of(event("a", 60)));

    assertThat(known.since()).contains(Instant.parse("2026-03-01T10:00:50Z"));
    assertThat(known.fresh(List.of(event("late", 55)))).hasSize(1);
    assertThat(known.since()).contains(Instant.parse("2026-03-01T10:00:50Z"));
  }

  @Test
  void forgetsWhatNobodyAsksForAgainAndShowsNothingTwice() {
    List<Event> all = IntStream.range(0, 3000).mapToObj(i -> event("e" + i, i)).toList();
    int shown = 0;
    for (int i = 0; i < all.size(); i += 100) {
      shown += known.fresh(all.subList(Math.max(0, i - 100), i + 100)).size();
    }

    assertThat(shown).isEqualTo(3000);
    assertThat(known.size()).isLessThan(200);
    assertThat(known.fresh(all)).isEmpty();
  }

  private static Event event(String id, int seconds) {
    Instant time = Instant.parse("2026-03-01T10:00:00Z").plusSeconds(seconds);
    return EventTest.at(id, time.toString(), 0);
  }
}
