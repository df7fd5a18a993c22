package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one topic. */
final class Findings {

  private final Topic topic;
  private final List<Finding> findings = new ArrayList<>();

  Findings(Topic topic) {
    this.topic = requireNonNull(topic, "topic");
  }

  /** Nothing is wrong. */
  void fine(String check, String lookedAt, String found) {
    add(check, lookedAt, Outcome.FINE, List.of(found), List.of());
  }

  /** There was nothing to look at. */
  void unknown(String check, String lookedAt, String found, String... hints) {
    add(check, lookedAt, Outcome.UNKNOWN, List.of(found), List.of(hints));
  }

  /** The outcome when something was found, else fine with a sentence. */
  void of(
      String check,
      String lookedAt,
      Outcome outcome,
      List<String> found,
      String fine,
      String... hints) {
    if (found.isEmpty()) {
      fine(check, lookedAt, fine);
    } else {
      add(check, lookedAt, outcome, found, List.of(hints));
    }
  }

  /** The same about what updates tell: unknown when there is none. */
  void ofRuns(
      Patient patient,
      String check,
      String lookedAt,
      Outcome outcome,
      List<String> found,
      String fine,
      String... hints) {
    if (patient.runs().isEmpty()) {
      unknown(check, lookedAt, "the pipeline has never run");
    } else {
      of(check, lookedAt, outcome, found, fine, hints);
    }
  }

  /** Anything. */
  void add(String check, String lookedAt, Outcome outcome, List<String> found, List<String> hints) {
    findings.add(new Finding(topic, check, lookedAt, outcome, found, hints));
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
