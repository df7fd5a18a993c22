package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Updates that take long. */
final class SpeedChecks {

  private static final Duration SHORT = Duration.ofMinutes(1);
  private static final int FEW = 3;
  private static final double MOST = 0.6;

  private final Patient patient;
  private final Health health;
  private final Findings findings = new Findings(Topic.SLOW);

  private SpeedChecks(Patient patient) {
    this.patient = patient;
    this.health = Health.of(patient.runs());
  }

  static List<Finding> of(Patient patient) {
    SpeedChecks checks = new SpeedChecks(patient);
    checks.duration();
    checks.autoscaling();
    checks.skew();
    checks.backlog();
    checks.recomputes();
    return checks.findings.all();
  }

  private void duration() {
    String where = "the durations of the last %d updates".formatted(health.updates().size());
    Optional<Duration> p50 = health.duration(50);
    if (p50.isEmpty()) {
      findings.unknown("duration", where, "no update has completed");
      return;
    }
    boolean rising = health.durationTrend() == Trend.RISING;
    findings.add(
        "duration",
        where,
        rising ? Outcome.NOTICE : Outcome.FINE,
        List.of(
            "p50 %s, p95 %s, %s"
                .formatted(
                    Spans.text(p50.get()),
                    Spans.text(health.duration(95).orElseThrow()),
                    health.durationTrend().text())),
        rising ? List.of("compare the rows written: `sluice status` shows both") : List.of());
  }

  private void autoscaling() {
    if (patient.is("serverless")) {
      findings.fine("autoscaling", "`serverless` and `clusters`", "serverless scales by itself");
      return;
    }
    List<String> found = new ArrayList<>();
    for (JsonNode cluster : patient.spec().path("clusters")) {
      String label = cluster.path("label").asText("default");
      if (label.equals("maintenance")) {
        continue;
      }
      if (!cluster.path("autoscale").isObject() && cluster.hasNonNull("num_workers")) {
        found.add(
            "cluster `%s` always has %d workers"
                .formatted(label, cluster.path("num_workers").asInt()));
      } else if (cluster.path("autoscale").path("mode").asText("ENHANCED").equals("LEGACY")) {
        found.add("cluster `%s` scales in the mode LEGACY".formatted(label));
      }
    }
    findings.of(
        "autoscaling",
        "`serverless` and `clusters`",
        Outcome.NOTICE,
        found,
        patient.spec().path("clusters").isEmpty() ? "the platform's own" : "clusters scale",
        "give the cluster `autoscale` with the mode ENHANCED, or use serverless compute");
  }

  /** One dataset that takes most of the time of all. */
  private void skew() {
    String where = "the time that each dataset took in the newest completed update";
    List<DatasetProgress> datasets =
        Runs.oldestFirst(patient.runs()).stream()
            .filter(run -> run.update().state().equals("COMPLETED"))
            .reduce((first, last) -> last)
            .map(run -> UpdateView.of(run).datasets())
            .orElse(List.of())
            .stream()
            .filter(dataset -> dataset.elapsed(patient.now()).isPresent())
            .toList();
    if (datasets.size() < FEW) {
      findings.unknown("a flow that dominates", where, "fewer than %d datasets ran".formatted(FEW));
      return;
    }
    long all = datasets.stream().mapToLong(this::seconds).sum();
    DatasetProgress longest =
        datasets.stream().max(Comparator.comparingLong(this::seconds)).orElseThrow();
    boolean most = seconds(longest) >= SHORT.toSeconds() && seconds(longest) >= MOST * all;
    List<String> found = new ArrayList<>();
    if (most) {
      found.add(
          "`%s` took %s of %s of all datasets together, for %s rows"
              .formatted(
                  longest.name(),
                  Spans.text(Duration.ofSeconds(seconds(longest))),
                  Spans.text(Duration.ofSeconds(all)),
                  Spans.count(longest.rows())));
      patient
          .sources()
          .dataset(longest.name())
          .map(SourceMap.Entry::place)
          .filter(place -> !place.isEmpty())
          .ifPresent(place -> found.add("    at " + place));
    }
    findings.of(
        "a flow that dominates",
        where,
        Outcome.NOTICE,
        found,
        "the time is spread over the datasets",
        "look for a key with most of the rows in its joins and groups",
        "split it into datasets of which some are brought up to date only");
  }

  private long seconds(DatasetProgress dataset) {
    return dataset.elapsed(patient.now()).orElse(Duration.ZERO).toSeconds();
  }

  private void backlog() {
    String where = "the backlog that each flow reports";
    if (health.backlogs().isEmpty()) {
      findings.unknown("backlog", where, "no flow reports one");
      return;
    }
    findings.of(
        "backlog",
        where,
        Outcome.NOTICE,
        health.backlogs().stream()
            .filter(backlog -> backlog.trend() == Trend.RISING)
            .map(
                backlog ->
                    "`%s` has %s before it, rising"
                        .formatted(
                            backlog.flow(), HealthText.amount(backlog.unit(), backlog.last())))
            .toList(),
        "none grows",
        "let the cluster grow further, or run the pipeline more often or continuously");
  }

  private void recomputes() {
    String where =
        "`planning_information` of the last %d updates".formatted(health.updates().size());
    if (health.recomputes().isEmpty()) {
      findings.unknown("full recomputes", where, "no materialized view was planned");
      return;
    }
    List<String> found = new ArrayList<>();
    for (Health.Recompute recompute : health.recomputes()) {
      if (recompute.complete() > 0) {
        found.add(
            "`%s` was computed anew as a whole in %d of %d updates"
                .formatted(recompute.dataset(), recompute.complete(), recompute.planned()));
        recompute.reasons().forEach(reason -> found.add("    " + reason));
      }
    }
    List<String> hints = new ArrayList<>();
    if (!patient.is("serverless")) {
      hints.add("use serverless compute: only there views are brought up to date incrementally");
    }
    hints.add("rewrite what the reasons name, or make the dataset a streaming table");
    findings.of(
        "full recomputes", where, Outcome.NOTICE, found, "none", hints.toArray(String[]::new));
  }
}
