package dev.sluice.deploy.watch;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through what can be wrong with a pipeline, symptom by symptom, on its real state.
 *
 * <p>Every check says what it looked at, what it found and what to do, also when all is well: who
 * reads it sees what need not be looked at again.
 */
public final class Doctor {

  private Doctor() {}

  /** All findings, by symptom, in an order that does not depend on what is found. */
  public static List<Finding> examine(Patient patient) {
    List<Finding> all = new ArrayList<>();
    all.addAll(CreationChecks.of(patient));
    all.addAll(RunChecks.of(patient));
    all.addAll(QualityChecks.of(patient));
    all.addAll(SpeedChecks.of(patient));
    all.addAll(TableChecks.of(patient));
    return List.copyOf(all);
  }
}
