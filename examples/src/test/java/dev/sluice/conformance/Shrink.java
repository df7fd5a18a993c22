package dev.sluice.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a random pipeline that fails as small as it can be while it fails.
 *
 * <p>Prints one smaller pipeline after the other as a job, {@code {"job": ..}}, and reads behind
 * each whether it {@code fails} or {@code passes}; ends with the Java of the smallest that fails,
 * {@code {"java": ..}}. {@code conformance/} runs it.
 */
final class Shrink {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final OracleJobs oracle;
  private final BufferedReader answers =
      new BufferedReader(new InputStreamReader(System.in, UTF_8));
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);
  private int tries;

  private Shrink(Path folder) {
    oracle = new OracleJobs(folder);
  }

  /**
   * Makes one pipeline small.
   *
   * @param arguments the folder for files, and the number of the pipeline
   */
  public static void main(String... arguments) throws IOException {
    new Shrink(Path.of(arguments[0])).run(Long.parseLong(arguments[1]));
  }

  private void run(long seed) throws IOException {
    Plan smallest = TypedPlans.plan(seed);
    Optional<Plan> smaller = Optional.of(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = firstThatFails(smallest);
    }
    out.println(JSON.writeValueAsString(Map.of("java", smallest.java())));
  }

  private Optional<Plan> firstThatFails(Plan plan) throws IOException {
    for (Iterator<Plan> plans = plan.smaller().iterator(); plans.hasNext(); ) {
      Plan candidate = plans.next();
      if (fails(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private boolean fails(Plan plan) throws IOException {
    List<Map<String, Object>> jobs;
    try {
      jobs = oracle.of("s" + tries++, plan.build(), TypedPlans.OPTIONS);
    } catch (NullPointerException
        | ClassCastException
        | IllegalArgumentException missed) { // what was left out is needed
      return false;
    }
    for (Map<String, Object> job : jobs) {
      out.println(JSON.writeValueAsString(Map.of("job", job)));
      if ("fails".equals(answers.readLine())) {
        return true;
      }
    }
    return false;
  }
}
