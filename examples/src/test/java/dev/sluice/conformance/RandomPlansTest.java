package dev.sluice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.CompilerOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Leaves random pipelines in {@code target/oracle}, where {@code conformance/run} executes them on
 * Spark.
 */
class RandomPlansTest {

  private static final int COUNT = 320;

  /** Other pipelines: {@code mvn test -Dsluice.seed=..}. */
  private static final long SEED = Long.getLong("sluice.seed", 20250101);

  @Test
  void randomPipelinesAreHandedOver() {
    OracleJobs oracle = new OracleJobs(Path.of("target", "oracle", "random"));
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (long seed = SEED; jobs.size() < COUNT; seed++) {
      jobs.addAll(jobs(oracle, seed).orElse(List.of()));
    }
    oracle.write(jobs);
    assertThat(jobs).hasSize(COUNT);
  }

  private static Optional<List<Map<String, Object>>> jobs(OracleJobs oracle, long seed) {
    Plan plan = TypedPlans.plan(seed);
    try {
      return Optional.of(
          oracle.of("r" + seed, plan.build(), CompilerOptions.of("dev.sluice.Random").user("me")));
    } catch (IllegalArgumentException refused) {
      System.out.println(seed + ": " + refused.getMessage());
      return Optional.empty();
    }
  }
}
