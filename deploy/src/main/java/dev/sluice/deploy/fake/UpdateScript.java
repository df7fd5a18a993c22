package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an update does.
 *
 * @param states its states, the last one terminal unless it never ends
 * @param datasets what it writes while it is {@code RUNNING}
 * @param failure why it fails
 */
public record UpdateScript(List<String> states, List<Dataset> datasets, Optional<Failure> failure) {

  private static final List<String> BEGIN =
      List.of("WAITING_FOR_RESOURCES", "INITIALIZING", "SETTING_UP_TABLES", "RUNNING");

  public UpdateScript {
    states = List.copyOf(states);
    datasets = List.copyOf(datasets);
    requireNonNull(failure, "failure");
  }

  /**
   * A table that an update writes.
   *
   * @param name as events name it
   * @param rows how many rows are written
   * @param expectations its rules
   */
  public record Dataset(String name, long rows, List<Expectation> expectations) {

    public Dataset {
      requireNonNull(name, "name");
      expectations = List.copyOf(expectations);
    }
  }

  /**
   * A rule and how it went.
   *
   * @param dropped whether rows that fail are not written
   */
  public record Expectation(String name, long passed, long failed, boolean dropped) {

    public Expectation {
      requireNonNull(name, "name");
    }
  }

  /**
   * Why an update fails.
   *
   * @param dataset where; empty when it is the whole update
   * @param exceptions class and message of each exception, the outermost first
   */
  public record Failure(String dataset, List<Thrown> exceptions) {

    public Failure {
      requireNonNull(dataset, "dataset");
      exceptions = List.copyOf(exceptions);
    }
  }

  /** An exception as events tell it. */
  public record Thrown(String className, String message) {

    public Thrown {
      requireNonNull(className, "className");
      requireNonNull(message, "message");
    }
  }

  /** An update that completes. */
  public static UpdateScript completing(List<Dataset> datasets) {
    return new UpdateScript(with("COMPLETED"), datasets, Optional.empty());
  }

  /** An update that fails. */
  public static UpdateScript failing(List<Dataset> datasets, Failure failure) {
    return new UpdateScript(with("FAILED"), datasets, Optional.of(failure));
  }

  /** The same through other states, which may be ones that nobody knows. */
  public UpdateScript through(String... others) {
    return new UpdateScript(List.of(others), datasets, failure);
  }

  private static List<String> with(String end) {
    List<String> states = new ArrayList<>(BEGIN);
    states.add(end);
    return states;
  }
}
