package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthTest {

  private static final List<UpdateRun> RUNS =
      List.of(
          Log.orders("u-4", 72, 4000, 10).state(190, "COMPLETED").run("COMPLETED"),
          Log.orders("u-1", 0, 1000, 0).state(60, "COMPLETED").run("COMPLETED"),
          Log.orders("u-2", 24, 1000, 0).state(70, "COMPLETED").run("COMPLETED"),
          Log.of("u-3", 48).state(3, "FAILED").error("a.B", "[DIVIDE_BY_ZERO] x").run("FAILED"),
          Log.orders("u-5", 96, 1000, 0).run("RUNNING"));

  @Test
  void overSeveralUpdates() {
    Approvals.verify(HealthText.of(Health.of(RUNS)));
  }

  @Test
  void overSeveralUpdatesAsJson() {
    Approvals.verify(HealthText.json(Health.of(RUNS)).toPrettyString());
  }

  @Test
  void ofAPipelineThatNeverRan() {
    assertThat(HealthText.of(Health.of(List.of()))).isEqualTo("no update has written data yet\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'',-",
    "5,-",
    "100 100,steady",
    "100 115,steady",
    "100 130,rising",
    "130 100,falling",
    "100 100 500 100 100,steady",
    "100 110 200 210,rising",
    "1 3,steady"
  })
  void trends(String numbers, String expected) {
    List<Double> all =
        numbers.isEmpty()
            ? List.of()
            : List.of(numbers.split(" ")).stream().map(Double::valueOf).toList();

    assertThat(Trend.of(all, 0.2, 5).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"50,5", "95,10", "100,10", "1,1", "90,9"})
  void percentilesAreOneOfTheNumbers(int percent, double expected) {
    assertThat(Percentile.of(List.of(1d, 2d, 3d, 4d, 5d, 6d, 7d, 8d, 9d, 10d), percent))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0,0s", "59,59s", "60,1m 00s", "3599,59m 59s", "7500,2h 05m", "-4,0s"})
  void spans(long seconds, String expected) {
    assertThat(Spans.text(Spans.between(Log.START, Log.START.plusSeconds(seconds))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.99999,99.99 %", "1,100.00 %", "0.97,97.00 %", "0,0.00 %"})
  void onlyWhatIsWholeReads100(double share, String expected) {
    assertThat(Spans.percent(share)).isEqualTo(expected);
  }
}
