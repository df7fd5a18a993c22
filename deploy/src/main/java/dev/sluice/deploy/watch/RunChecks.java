package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Updates that fail or do not end. */
final class RunChecks {

  static final Set<String> PERMISSIONS = Set.of("INSUFFICIENT_PERMISSIONS", "PERMISSION_DENIED");

  private static final Set<String> SOURCES =
      Set.of(
          "TABLE_OR_VIEW_NOT_FOUND",
          "PATH_NOT_FOUND",
          "CF_PATH_DOES_NOT_EXIST_FOR_READ_FILES",
          "CF_EMPTY_DIR_FOR_SCHEMA_INFERENCE",
          "DELTA_TABLE_NOT_FOUND",
          "KAFKA_TIMEOUT",
          "KAFKA_DATA_LOSS",
          "SECRET_NOT_FOUND");

  private static final Set<String> RESOURCES =
      Set.of("CLUSTER_LAUNCH_FAILED", "DRIVER_OUT_OF_MEMORY", "RESOURCE_EXHAUSTED");

  private static final Duration QUIET = Duration.ofMinutes(15);
  private static final double BUSY = 0.9;

  private final Patient patient;
  private final Findings findings = new Findings(Topic.FAILING);

  private RunChecks(Patient patient) {
    this.patient = patient;
  }

  static List<Finding> of(Patient patient) {
    RunChecks checks = new RunChecks(patient);
    checks.newest();
    checks.quiet();
    checks.sources();
    checks.permissions();
    checks.resources();
    return checks.findings.all();
  }

  private void newest() {
    Optional<UpdateRun> newest = patient.newest();
    if (newest.isEmpty()) {
      findings.unknown(
          "the newest update",
          "the list of updates",
          "the pipeline has never run",
          "start it with `sluice run`");
      return;
    }
    Update update = newest.get().update();
    String where = "update `%s` and its events".formatted(update.id());
    Optional<Failure> failure = patient.failure();
    if (failure.isEmpty()) {
      findings.fine(
          "the newest update",
          where,
          update.state().isEmpty() ? "it runs" : "it is " + update.state());
      return;
    }
    List<String> found = new ArrayList<>();
    List<String> hints = new ArrayList<>();
    for (Failure.Cause cause : failure.get().causes()) {
      found.add(told(cause));
      cause.place().ifPresent(place -> found.add("    at " + place));
      cause.explanation().ifPresent(known -> hints.addAll(known.hints()));
    }
    if (found.isEmpty()) {
      found.add("it failed, and no event says why");
    }
    if (hints.isEmpty()) {
      hints.add("look at its events with `sluice events --update %s`".formatted(update.id()));
    }
    findings.add(
        "the newest update", where, Outcome.PROBLEM, found, hints.stream().distinct().toList());
  }

  /** An update that is not over, and of which nothing has been heard. */
  private void quiet() {
    Optional<UpdateRun> running = patient.newest().filter(run -> !run.update().isOver());
    if (running.isEmpty()) {
      findings.fine(
          "signs of life", "the newest event of a running update", "no update is running");
      return;
    }
    Optional<Instant> last =
        Stream.concat(
                running.get().start().stream(),
                running.get().events().stream().flatMap(event -> event.timestamp().stream()))
            .max(Instant::compareTo);
    Duration quiet = last.map(time -> Spans.between(time, patient.now())).orElse(Duration.ZERO);
    String state = UpdateView.of(running.get()).state();
    boolean waiting = quiet.compareTo(QUIET) >= 0;
    findings.add(
        "signs of life",
        "the newest event of update `%s`".formatted(running.get().update().id()),
        waiting ? Outcome.PROBLEM : Outcome.FINE,
        List.of("%s ago, in state %s".formatted(Spans.text(quiet), state.isEmpty() ? "-" : state)),
        waiting
            ? List.of(
                state.equals("WAITING_FOR_RESOURCES")
                    ? "check the quota of the cloud account and the limits of the pool"
                    : "stop the update with `sluice pipelines stop`, and start it again")
            : List.of());
  }

  private void sources() {
    List<String> found =
        new ArrayList<>(patient.causes(SOURCES).stream().map(RunChecks::told).toList());
    List<UpdateRun> writing = Runs.oldestFirst(patient.runs());
    if (found.isEmpty() && writing.size() > 1) {
      UpdateRun last = writing.get(writing.size() - 1);
      boolean nothing = last.update().isOver() && rows(last) == 0;
      boolean before = writing.stream().limit(writing.size() - 1L).anyMatch(run -> rows(run) > 0);
      if (nothing && before && !last.update().isFailed()) {
        findings.add(
            "source data",
            "rows written by the last %d updates".formatted(writing.size()),
            Outcome.NOTICE,
            List.of("the newest update wrote no rows, others before it did"),
            List.of("check that new data has arrived at the sources"));
        return;
      }
    }
    findings.ofRuns(
        patient,
        "source data",
        "errors of the newest update, and rows written",
        Outcome.PROBLEM,
        found,
        "no source is missing",
        "check that the source exists and that the pipeline's identity may read it");
  }

  private void permissions() {
    findings.ofRuns(
        patient,
        "permissions in Unity Catalog",
        "errors of the newest update",
        Outcome.PROBLEM,
        patient.causes(PERMISSIONS).stream().map(RunChecks::told).toList(),
        "nothing was denied",
        "grant to `%s` what the message names".formatted(identity()));
  }

  private String identity() {
    String name = Event.text(patient.pipeline().path("run_as_user_name"));
    return name.isEmpty() ? "the identity of the pipeline" : name;
  }

  private void resources() {
    List<String> found =
        new ArrayList<>(patient.causes(RESOURCES).stream().map(RunChecks::told).toList());
    Outcome outcome = found.isEmpty() ? Outcome.NOTICE : Outcome.PROBLEM;
    List<JsonNode> slots =
        patient.newest().stream()
            .flatMap(run -> run.events("cluster_resources").stream())
            .map(event -> event.details().path("task_slot_metrics"))
            .toList();
    long busy =
        slots.stream()
            .filter(each -> each.path("avg_task_slot_utilization").asDouble() >= BUSY)
            .filter(each -> each.path("avg_num_queued_tasks").asDouble() > 0)
            .count();
    if (busy * 2 > slots.size()) {
      found.add(
          "all task slots were busy, with tasks waiting, in %d of %d reports"
              .formatted(busy, slots.size()));
    }
    findings.ofRuns(
        patient,
        "cluster resources",
        "errors and `cluster_resources` events of the newest update",
        outcome,
        found,
        slots.isEmpty() ? "no report, and no error" : "enough",
        "let the cluster grow further, or use serverless compute");
  }

  static long rows(UpdateRun run) {
    return run.events("flow_progress").stream().mapToLong(e -> FlowProgress.of(e).rows()).sum();
  }

  static String told(Failure.Cause cause) {
    String name = cause.isGeneral() ? "the update" : "`" + cause.dataset() + "`";
    return name + ": " + cause.root().map(root -> root.firstLine()).orElse(cause.message());
  }
}
