package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The names of time zones. */
final class TimeZones {

  private TimeZones() {}

  static boolean isKnown(String zone) {
    if (zone.contains("${")) {
      return true; // a variable without a value
    }
    try {
      return !ZoneId.of(zone).getId().isEmpty();
    } catch (DateTimeException e) {
      return false;
    }
  }

  static Diagnostic hint(Diagnostic error, String zone) {
    return Messages.didYouMean(error, zone, ZoneId.getAvailableZoneIds().stream().sorted().toList())
        .hint("name a zone as \"Europe/Berlin\" or \"UTC\"");
  }
}
