package dev.sluice.compiler.emit.bundle.validator;

import java.util.ArrayList;
import java.util.List;

/** Collects findings. */
final class Findings {

  private final List<Finding> all = new ArrayList<>();

  void error(String place, String message) {
    all.add(new Finding(Verdict.ERROR, message, place));
  }

  void warning(String place, String message) {
    all.add(new Finding(Verdict.WARNING, message, place));
  }

  void recommendation(String place, String message) {
    all.add(new Finding(Verdict.RECOMMENDATION, message, place));
  }

  void later(String place, String message) {
    all.add(new Finding(Verdict.LATER, message, place));
  }

  void unsaid(String place, String message) {
    all.add(new Finding(Verdict.UNSAID, message, place));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
