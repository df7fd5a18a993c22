package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads from {@code planning_information} how materialized views were computed. */
final class Recomputes {

  private static final String PREFIX = "MAINTENANCE_TYPE_";
  private static final String COMPLETE = "COMPLETE_RECOMPUTE";

  private Recomputes() {}

  static List<Health.Recompute> of(List<UpdateRun> oldestFirst) {
    DatasetNames names =
        DatasetNames.of(oldestFirst.stream().flatMap(run -> run.events().stream()).toList());
    Map<String, Health.Recompute> all = new TreeMap<>();
    for (UpdateRun run : oldestFirst) {
      for (Event event : run.events("planning_information")) {
        String technique = technique(event.details());
        // What is computed anew because somebody asked for it tells nothing about the query.
        if (!technique.isEmpty() && !run.update().fullRefresh()) {
          String dataset = names.ofFlow(event);
          boolean complete = technique.equals(COMPLETE);
          List<String> reasons = complete ? reasons(event.details()) : List.of();
          all.merge(
              dataset,
              new Health.Recompute(dataset, 1, complete ? 1 : 0, reasons),
              Recomputes::plus);
        }
      }
    }
    return List.copyOf(all.values());
  }

  /** The chosen technique without its prefix; empty when none is marked. */
  static String technique(JsonNode details) {
    for (JsonNode each : details.path("technique_information")) {
      if (each.path("is_chosen").asBoolean(false)) {
        String type = Event.text(each.path("maintenance_type"));
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
      }
    }
    return "";
  }

  private static Health.Recompute plus(Health.Recompute older, Health.Recompute newer) {
    return new Health.Recompute(
        older.dataset(),
        older.planned() + newer.planned(),
        older.complete() + newer.complete(),
        newer.complete() > 0 ? newer.reasons() : older.reasons());
  }

  /** The issues of all techniques, each once, in their order. */
  private static List<String> reasons(JsonNode details) {
    List<String> reasons = new ArrayList<>();
    for (JsonNode each : details.path("technique_information")) {
      for (JsonNode issue : each.path("incrementalization_issues")) {
        String reason = reason(issue);
        if (!reason.isEmpty() && !reasons.contains(reason)) {
          reasons.add(reason);
        }
      }
    }
    return reasons;
  }

  private static String reason(JsonNode issue) {
    if (issue.isTextual()) {
      return issue.asText();
    }
    String message = Event.text(issue.path("message"));
    String type = Event.text(issue.path("issue_type"));
    return message.isEmpty() ? type.toLowerCase(Locale.ROOT).replace('_', ' ') : message;
  }
}
