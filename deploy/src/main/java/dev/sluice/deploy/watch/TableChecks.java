package dev.sluice.deploy.watch;

import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import dev.sluice.deploy.watch.Surroundings.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables that are not there although updates run. */
final class TableChecks {

  private final Patient patient;
  private final Findings findings = new Findings(Topic.TABLES);

  private TableChecks(Patient patient) {
    this.patient = patient;
  }

  static List<Finding> of(Patient patient) {
    TableChecks checks = new TableChecks(patient);
    String catalog = patient.setting("catalog");
    String schema = patient.setting("schema");
    checks.presence(
        "catalog",
        catalog,
        patient.surroundings().catalogs(),
        "create it, or grant USE CATALOG on it");
    checks.presence(
        "schema",
        catalog.isEmpty() || schema.isEmpty() ? "" : catalog + "." + schema,
        patient.surroundings().schemas(),
        "create it, or grant USE SCHEMA, CREATE TABLE and CREATE MATERIALIZED VIEW on it");
    checks.permissions();
    checks.written();
    checks.defined();
    checks.tables();
    return checks.findings.all();
  }

  private void presence(String what, String name, Map<String, Presence> seen, String hint) {
    String where = "Unity Catalog";
    if (name.isEmpty()) {
      findings.unknown(what, "the settings of the pipeline", "none is set");
      return;
    }
    Presence presence = seen.getOrDefault(name, Presence.UNKNOWN);
    switch (presence) {
      case THERE -> findings.fine(what, where, "`%s` is there".formatted(name));
      case MISSING ->
          findings.add(
              what,
              where,
              Outcome.PROBLEM,
              List.of("`%s` is not there, or you must not see it".formatted(name)),
              List.of(hint));
      case UNKNOWN -> findings.unknown(what, where, "nobody could look at `%s`".formatted(name));
    }
  }

  private void permissions() {
    findings.ofRuns(
        patient,
        "permission to create tables",
        "errors of the newest update",
        Outcome.PROBLEM,
        patient.causes(RunChecks.PERMISSIONS).stream()
            .map(RunChecks::told)
            .filter(told -> told.contains("CREATE"))
            .toList(),
        "nothing was denied",
        "grant CREATE TABLE and CREATE MATERIALIZED VIEW on the schema");
  }

  /** An update that only validates writes nothing, and some see nothing else. */
  private void written() {
    Optional<UpdateRun> newest = patient.newest();
    if (newest.isEmpty()) {
      findings.add(
          "an update that writes",
          "the list of updates",
          Outcome.PROBLEM,
          List.of("the pipeline has never run"),
          List.of("start it with `sluice run`"));
      return;
    }
    List<UpdateRun> writing = Runs.oldestFirst(patient.runs());
    boolean completed = writing.stream().anyMatch(run -> run.update().state().equals("COMPLETED"));
    findings.of(
        "an update that writes",
        "the list of updates",
        Outcome.PROBLEM,
        completed
            ? List.of()
            : List.of(
                writing.isEmpty()
                    ? "the last %d updates only validated".formatted(patient.runs().size())
                    : "none of the last %d updates has completed".formatted(writing.size())),
        "there is one",
        "start one with `sluice run`, without --validate-only");
  }

  private void defined() {
    List<String> kinds = new ArrayList<>();
    Optional<UpdateRun> newest = patient.newest();
    long defined = newest.map(run -> run.events("flow_definition").stream().count()).orElse(0L);
    boolean known = newest.filter(run -> run.update().isOver()).isPresent();
    String where = "`flow_definition` events of the newest update";
    if (!known) {
      findings.unknown("datasets in the source code", where, "no update has ended");
      return;
    }
    if (defined == 0) {
      kinds.add("the source code defined no dataset");
    }
    findings.of(
        "datasets in the source code",
        where,
        patient.failure().isPresent() ? Outcome.NOTICE : Outcome.PROBLEM,
        kinds,
        "%d flows were defined".formatted(defined),
        "check that `libraries` name the files in which datasets are defined");
  }

  private void tables() {
    Map<String, Presence> tables = patient.surroundings().tables();
    if (tables.values().stream().allMatch(seen -> seen == Presence.UNKNOWN)) {
      findings.unknown("tables", "Unity Catalog", "nobody has looked");
      return;
    }
    List<String> missing =
        tables.entrySet().stream()
            .filter(entry -> entry.getValue() == Presence.MISSING)
            .map(entry -> "`%s` is not there".formatted(entry.getKey()))
            .toList();
    findings.of(
        "tables",
        "Unity Catalog",
        Outcome.PROBLEM,
        missing,
        tables.size() == 1 ? "it is there" : "all %d are there".formatted(tables.size()),
        "start an update, and look at the flow of each with `sluice events`");
  }
}
