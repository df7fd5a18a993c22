package dev.sluice.deploy.watch;

import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows that violate expectations. */
final class QualityChecks {

  private QualityChecks() {}

  static List<Finding> of(Patient patient) {
    Findings findings = new Findings(Topic.QUALITY);
    violated(patient, findings);
    Quality quality = Quality.of(patient.runs(), patient.sources());
    String where = "the counts of the last %d updates".formatted(quality.updates().size());
    findings.ofRuns(
        patient,
        "source data quality",
        where,
        Outcome.NOTICE,
        quality.lines().stream()
            .filter(line -> line.trend() == Trend.FALLING)
            .flatMap(line -> told(line, "fewer rows satisfy it than before").stream())
            .toList(),
        "no expectation is satisfied by fewer rows than before",
        "look at what the source sends since then");
    findings.ofRuns(
        patient,
        "expectations themselves",
        where,
        Outcome.NOTICE,
        quality.lines().stream()
            .filter(line -> line.latest().passed() == 0 && line.latest().failed() > 0)
            .flatMap(line -> told(line, "no row at all satisfied it").stream())
            .toList(),
        "each was satisfied by some row",
        "check the condition: what no row satisfies is often written the wrong way round");
    return findings.all();
  }

  private static void violated(Patient patient, Findings findings) {
    List<String> found = new ArrayList<>();
    for (Failure.Cause cause : patient.causes(Set.of("EXPECTATION_VIOLATION"))) {
      found.add(RunChecks.told(cause));
      cause
          .rule()
          .ifPresent(rule -> found.add("`%s`: %s".formatted(rule.name(), rule.condition())));
      cause.place().ifPresent(place -> found.add("    at " + place));
    }
    findings.ofRuns(
        patient,
        "a violated expectation",
        "errors of the newest update",
        Outcome.PROBLEM,
        found,
        "none has failed an update",
        "mend the source of the row that the message shows",
        "while developing, write `.warnInDevelopment()` behind the `expectOrFail(..)`");
  }

  private static List<String> told(Quality.Line line, String what) {
    List<String> found = new ArrayList<>();
    found.add(
        "`%s` of `%s`: %s, %s in the newest update that counts"
            .formatted(
                line.expectation(),
                line.dataset(),
                what,
                line.latest().rate().map(Spans::percent).orElse("none counted")));
    line.rule()
        .map(SourceMap.Rule::place)
        .filter(place -> !place.isEmpty())
        .ifPresent(place -> found.add("    at " + place));
    return found;
  }
}
