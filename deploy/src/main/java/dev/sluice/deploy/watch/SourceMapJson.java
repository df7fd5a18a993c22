package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.events.Event;
import java.util.ArrayList;
import java.util.List;

/** A source map as JSON, as a deployment keeps it. */
public final class SourceMapJson {

  private static final int VERSION = 1;

  private SourceMapJson() {}

  /** Writes it. */
  public static ObjectNode write(SourceMap map) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("version", VERSION);
    ArrayNode datasets = json.putArray("datasets");
    for (SourceMap.Entry entry : map.entries()) {
      ObjectNode dataset = datasets.addObject();
      dataset.put("name", entry.name());
      dataset.put("place", entry.place());
      ArrayNode flows = dataset.putArray("flows");
      entry
          .flows()
          .forEach(flow -> flows.addObject().put("name", flow.name()).put("place", flow.place()));
      ArrayNode rules = dataset.putArray("expectations");
      for (SourceMap.Rule rule : entry.rules()) {
        rules
            .addObject()
            .put("name", rule.name())
            .put("condition", rule.condition())
            .put("action", rule.action())
            .put("place", rule.place());
      }
    }
    return json;
  }

  /** Reads it; what is missing is empty. A map of a later version is read as far as it is known. */
  public static SourceMap read(JsonNode json) {
    List<SourceMap.Entry> entries = new ArrayList<>();
    for (JsonNode dataset : json.path("datasets")) {
      List<SourceMap.Named> flows = new ArrayList<>();
      dataset
          .path("flows")
          .forEach(flow -> flows.add(new SourceMap.Named(text(flow, "name"), text(flow, "place"))));
      List<SourceMap.Rule> rules = new ArrayList<>();
      for (JsonNode rule : dataset.path("expectations")) {
        rules.add(
            new SourceMap.Rule(
                text(rule, "name"),
                text(rule, "condition"),
                text(rule, "action"),
                text(rule, "place")));
      }
      entries.add(new SourceMap.Entry(text(dataset, "name"), text(dataset, "place"), flows, rules));
    }
    return new SourceMap(entries);
  }

  private static String text(JsonNode json, String field) {
    return Event.text(json.path(field));
  }
}
