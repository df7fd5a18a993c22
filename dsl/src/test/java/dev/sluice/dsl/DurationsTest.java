package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

  @ParameterizedTest
  @CsvSource({
    "PT1H, 1 hour",
    "PT2H, 2 hours",
    "PT24H, 1 day",
    "P14D, 14 days",
    "PT90M, 90 minutes",
    "PT10M, 10 minutes",
    "PT61S, 61 seconds",
    "PT0.5S, 500 milliseconds",
    "PT0S, 0 seconds"
  })
  void areWrittenInTheLargestUnitThatDividesThem(Duration duration, String text) {
    assertThat(Durations.text(duration)).isEqualTo(text);
  }
}
