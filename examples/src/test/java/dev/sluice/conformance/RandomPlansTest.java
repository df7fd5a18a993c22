package dev.sluice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

  private static final Path FOLDER = Path.of("target", "oracle", "random");

  /** Other pipelines: {@code mvn test -Dsluice.seed=..}. */
  private static final long SEED = Long.getLong("sluice.seed", 20250101);

  @Test
  void randomPipelinesAreHandedOver() throws IOException {
    OracleJobs oracle = new OracleJobs(FOLDER);
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (long seed = SEED; jobs.size() < COUNT; seed++) {
      jobs.addAll(jobs(oracle, seed).orElse(List.of()));
    }
    oracle.write(jobs);
    Files.writeString(FOLDER.resolve("java.args"), java());
    assertThat(jobs).hasSize(COUNT);
  }

  /** How to run {@link Shrink}: the executable, and a line for each argument before its own. */
  private static String java() {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path executable = Path.of(System.getProperty("java.home"), "bin", "java");
    return String.join("\n", executable.toString(), "-cp", classes, Shrink.class.getName()) + "\n";
  }

  private static Optional<List<Map<String, Object>>> jobs(OracleJobs oracle, long seed) {
    Plan plan = TypedPlans.plan(seed);
    try {
      return Optional.of(oracle.of("r" + seed, plan.build(), TypedPlans.OPTIONS));
    } catch (IllegalArgumentException refused) { // by a rule that needs no schemas
      return Optional.empty();
    }
  }
}
