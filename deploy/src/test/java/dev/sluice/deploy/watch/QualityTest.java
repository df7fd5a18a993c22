package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;

class QualityTest {

  private static final List<UpdateRun> RUNS =
      List.of(
          Log.orders("u-1", 0, 1000, 0).state(20, "COMPLETED").run("COMPLETED"),
          Log.orders("u-2", 24, 1000, 4).state(20, "COMPLETED").run("COMPLETED"),
          Log.orders("u-3", 48, 1000, 40).state(20, "COMPLETED").run("COMPLETED"),
          Log.orders("u-4", 72, 1000, 60).state(20, "COMPLETED").run("COMPLETED"));

  @Test
  void overSeveralUpdates() {
    Approvals.verify(QualityText.of(Quality.of(RUNS, Sources.ORDERS)));
  }

  @Test
  void overSeveralUpdatesAsJson() {
    Approvals.verify(QualityText.json(Quality.of(RUNS, Sources.ORDERS)).toPrettyString());
  }

  @Test
  void theOrderOfTheUpdatesDoesNotMatter() {
    List<UpdateRun> reversed = new ArrayList<>(RUNS);
    Collections.reverse(reversed);

    assertThat(Quality.of(reversed, Sources.ORDERS)).isEqualTo(Quality.of(RUNS, Sources.ORDERS));
  }

  @Test
  void withoutTheSourceTheNumbersRemain() {
    assertThat(QualityText.of(Quality.of(RUNS.subList(0, 1), SourceMap.empty())))
        .isEqualTo(
            """
            over the last update:
            dataset     expectation           action  passed  failed      rate    latest  trend
            c.s.orders  quantity is positive  -        2,000       0  100.00 %  100.00 %      -
            """);
  }

  @Test
  void nothingWasCounted() {
    assertThat(QualityText.of(Quality.of(List.of(), SourceMap.empty())))
        .isEqualTo("no expectation was counted in the last 0 updates\n");
  }
}
