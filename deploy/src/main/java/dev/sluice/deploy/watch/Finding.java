package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What one check of a doctor found.
 *
 * @param check what was asked, in a few words
 * @param lookedAt where the answer was looked for
 * @param found what is there, one or more lines
 * @param hints instructions; empty when nothing is to be done
 */
public record Finding(
    Topic topic,
    String check,
    String lookedAt,
    Outcome outcome,
    List<String> found,
    List<String> hints) {

  public Finding {
    requireNonNull(topic, "topic");
    requireNonNull(check, "check");
    requireNonNull(lookedAt, "lookedAt");
    requireNonNull(outcome, "outcome");
    found = List.copyOf(found);
    hints = List.copyOf(hints);
  }

  /** The symptoms that people come with. */
  public enum Topic {
    /** The pipeline cannot be created or edited. */
    CREATION("creation fails"),
    /** Updates fail or do not end. */
    FAILING("stuck or failing"),
    /** Rows violate expectations. */
    QUALITY("expectation failures"),
    /** Updates take long. */
    SLOW("slow"),
    /** Updates run, but tables are not there. */
    TABLES("tables not created");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** The symptom, in lower case. */
    public String title() {
      return title;
    }
  }

  /** How much it matters. */
  public enum Outcome {
    /** Nothing is wrong here. */
    FINE("ok"),
    /** It deserves a look. */
    NOTICE("look"),
    /** This is wrong. */
    PROBLEM("PROBLEM"),
    /** There was nothing to look at. */
    UNKNOWN("not known");

    private final String text;

    Outcome(String text) {
      this.text = text;
    }

    /** One or two words. */
    public String text() {
      return text;
    }
  }
}
