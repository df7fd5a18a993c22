package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.watch.Finding.Outcome;
import dev.sluice.deploy.watch.Finding.Topic;
import dev.sluice.deploy.watch.Surroundings.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Settings that the platform refuses, or takes and fails by. */
final class CreationChecks {

  private final Patient patient;
  private final Findings findings = new Findings(Topic.CREATION);

  private CreationChecks(Patient patient) {
    this.patient = patient;
  }

  static List<Finding> of(Patient patient) {
    CreationChecks checks = new CreationChecks(patient);
    checks.findings.of(
        "settings that exclude each other",
        "the settings of the pipeline",
        Outcome.PROBLEM,
        checks.exclusions(),
        "none",
        "keep one of each pair, and deploy again");
    checks.paths();
    checks.target();
    checks.storage();
    checks.clusters();
    return checks.findings.all();
  }

  private List<String> exclusions() {
    List<String> found = new ArrayList<>();
    both(found, "catalog", "storage");
    both(found, "schema", "target");
    if (patient.is("serverless") && !patient.spec().path("clusters").isEmpty()) {
      found.add("`serverless` is true, and there are `clusters`");
    }
    if (patient.is("serverless") && patient.setting("catalog").isEmpty()) {
      found.add("`serverless` is true, and there is no `catalog`");
    }
    if (patient.setting("target").contains(".")) {
      found.add("`target` is `%s`, which has several parts".formatted(patient.setting("target")));
    }
    boolean glob = has("glob");
    for (String kind : List.of("notebook", "file")) {
      if (glob && has(kind)) {
        found.add("`libraries` have a `glob` beside a `%s`".formatted(kind));
      }
    }
    return found;
  }

  private void both(List<String> found, String one, String other) {
    if (!patient.setting(one).isEmpty() && !patient.setting(other).isEmpty()) {
      found.add("both `%s` and `%s` are set".formatted(one, other));
    }
  }

  private boolean has(String kind) {
    for (JsonNode library : patient.spec().path("libraries")) {
      if (library.has(kind)) {
        return true;
      }
    }
    return false;
  }

  private void paths() {
    String where = "`libraries`, and the workspace's files";
    List<String> libraries = patient.libraries();
    if (libraries.isEmpty()) {
      findings.add(
          "notebook paths",
          where,
          patient.spec().has("ingestion_definition") ? Outcome.FINE : Outcome.PROBLEM,
          List.of("the pipeline has no source code"),
          patient.spec().has("ingestion_definition")
              ? List.of()
              : List.of("deploy the pipeline again with `sluice deploy`"));
      return;
    }
    List<String> missing =
        libraries.stream()
            .filter(path -> patient.surroundings().paths().get(path) == Presence.MISSING)
            .map("`%s` is not there"::formatted)
            .toList();
    List<String> seen =
        libraries.stream()
            .filter(path -> patient.surroundings().paths().get(path) == Presence.THERE)
            .toList();
    if (missing.isEmpty() && seen.size() < libraries.size()) {
      findings.unknown(
          "notebook paths",
          where,
          "%d of %d paths could be looked at".formatted(seen.size(), libraries.size()));
      return;
    }
    findings.of(
        "notebook paths",
        where,
        Outcome.PROBLEM,
        missing,
        libraries.size() == 1 ? "it is there" : "all %d are there".formatted(libraries.size()),
        "deploy the pipeline again with `sluice deploy`, which uploads what is missing");
  }

  private void target() {
    String catalog = patient.setting("catalog");
    String schema = patient.setting("schema");
    String target = patient.setting("target");
    String where = "`catalog`, `schema` and `target`";
    if (schema.isEmpty() && target.isEmpty()) {
      findings.add(
          "target schema",
          where,
          Outcome.NOTICE,
          List.of("neither `schema` nor `target` is set"),
          List.of("publish the pipeline to a catalog and a schema"));
    } else if (schema.isEmpty()) {
      findings.add(
          "target schema",
          where,
          Outcome.NOTICE,
          List.of("`target` is `%s`, which is the old way of publishing".formatted(target)),
          List.of("use `schema` for a new pipeline"));
    } else {
      findings.fine(
          "target schema",
          where,
          "`%s`".formatted(catalog.isEmpty() ? schema : catalog + "." + schema));
    }
  }

  private void storage() {
    String storage = patient.setting("storage");
    if (storage.isEmpty() || !patient.setting("catalog").isEmpty()) {
      findings.fine("storage location", "`storage`", "Unity Catalog chooses it");
    } else {
      findings.unknown(
          "storage location",
          "`storage`",
          "`%s` can be looked at from the pipeline only".formatted(storage),
          "check that the identity of the pipeline may write there");
    }
  }

  private void clusters() {
    JsonNode clusters = patient.spec().path("clusters");
    if (clusters.isEmpty()) {
      findings.fine(
          "cluster configuration",
          "`clusters`",
          patient.is("serverless") ? "serverless" : "the platform's own");
      return;
    }
    List<String> found = new ArrayList<>();
    int defaults = 0;
    for (JsonNode cluster : clusters) {
      String label = Event.text(cluster.path("label")).toLowerCase(Locale.ROOT);
      defaults += label.isEmpty() || label.equals("default") ? 1 : 0;
      JsonNode scale = cluster.path("autoscale");
      String name = label.isEmpty() ? "default" : label;
      if (scale.isObject() && cluster.hasNonNull("num_workers")) {
        found.add("cluster `%s` has both `autoscale` and `num_workers`".formatted(name));
      }
      if (scale.isObject()
          && scale.path("max_workers").asInt() <= scale.path("min_workers").asInt()) {
        found.add(
            "cluster `%s` scales from %d to %d workers"
                .formatted(
                    name, scale.path("min_workers").asInt(), scale.path("max_workers").asInt()));
      }
    }
    if (defaults != 1) {
      found.add("%d clusters have the label `default`".formatted(defaults));
    }
    findings.of(
        "cluster configuration",
        "`clusters`",
        Outcome.PROBLEM,
        found,
        "nothing contradicts itself",
        "give exactly one cluster the label `default`, and either a fixed size or a range that"
            + " grows");
  }
}
