package dev.sluice.deploy.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** A dataset as JSON; what is empty is left out. */
final class DatasetJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DatasetJson() {}

  static JsonNode write(DeployedDataset dataset) {
    ObjectNode json = NODES.objectNode();
    json.put("name", dataset.name());
    json.put("table", dataset.table());
    json.put("kind", dataset.kind().name());
    json.set("columns", StateJson.array(dataset.columns(), DatasetJson::column));
    json.put("open", dataset.open());
    strings(json, "partitioned_by", dataset.partitionedBy());
    strings(json, "clustered_by", dataset.clusteredBy());
    json.put("clustered_automatically", dataset.clusteredAutomatically());
    json.put("reset_allowed", dataset.resetAllowed());
    json.put("type_widening", dataset.typeWidening());
    json.set("flows", StateJson.array(dataset.flows(), DatasetJson::flow));
    json.put("file", dataset.file());
    dataset.movedFrom().ifPresent(name -> json.put("moved_from", name));
    json.put("place", dataset.place());
    return json;
  }

  static DeployedDataset read(JsonNode json) {
    return new DeployedDataset(
        StateJson.text(json, "name"),
        StateJson.text(json, "table"),
        DatasetKind.valueOf(StateJson.text(json, "kind")),
        StateJson.list(json.path("columns"), DatasetJson::readColumn),
        json.path("open").asBoolean(),
        strings(json, "partitioned_by"),
        strings(json, "clustered_by"),
        json.path("clustered_automatically").asBoolean(),
        json.path("reset_allowed").asBoolean(true),
        json.path("type_widening").asBoolean(),
        StateJson.list(json.path("flows"), DatasetJson::readFlow),
        json.path("file").asText(),
        StateJson.optional(json, "moved_from"),
        json.path("place").asText());
  }

  private static JsonNode column(DeployedColumn column) {
    ObjectNode json = NODES.objectNode();
    json.put("name", column.name());
    column.type().ifPresent(type -> json.put("type", type));
    json.put("nullable", column.nullable());
    return json;
  }

  private static DeployedColumn readColumn(JsonNode json) {
    return new DeployedColumn(
        StateJson.text(json, "name"),
        StateJson.optional(json, "type"),
        json.path("nullable").asBoolean(true));
  }

  private static JsonNode flow(DeployedFlow flow) {
    ObjectNode json = NODES.objectNode();
    json.put("name", flow.name());
    json.put("kind", flow.kind().name());
    json.put("streaming", flow.streaming());
    json.set("reads", StateJson.array(flow.reads(), DatasetJson::source));
    strings(json, "stateful", flow.stateful());
    strings(json, "keys", flow.keys());
    flow.sequence().ifPresent(sequence -> json.put("sequence", sequence));
    flow.history().ifPresent(history -> json.put("history", history));
    strings(json, "uses", flow.uses());
    flow.movedFrom().ifPresent(name -> json.put("moved_from", name));
    json.put("place", flow.place());
    return json;
  }

  private static DeployedFlow readFlow(JsonNode json) {
    return new DeployedFlow(
        StateJson.text(json, "name"),
        DeployedFlow.Kind.valueOf(StateJson.text(json, "kind")),
        json.path("streaming").asBoolean(),
        StateJson.list(json.path("reads"), DatasetJson::readSource),
        strings(json, "stateful"),
        strings(json, "keys"),
        StateJson.optional(json, "sequence"),
        StateJson.optional(json, "history"),
        new TreeSet<>(strings(json, "uses")),
        StateJson.optional(json, "moved_from"),
        json.path("place").asText());
  }

  private static JsonNode source(DeployedRead read) {
    ObjectNode json = NODES.objectNode();
    json.put("source", read.source());
    json.put("kind", read.kind().name());
    json.put("streaming", read.streaming());
    return json;
  }

  private static DeployedRead readSource(JsonNode json) {
    return new DeployedRead(
        StateJson.text(json, "source"),
        DeployedRead.Kind.valueOf(StateJson.text(json, "kind")),
        json.path("streaming").asBoolean());
  }

  private static void strings(ObjectNode json, String field, Collection<String> strings) {
    if (!strings.isEmpty()) {
      json.set(field, StateJson.array(List.copyOf(strings), TextNode::valueOf));
    }
  }

  private static List<String> strings(JsonNode json, String field) {
    return StateJson.list(json.path(field), JsonNode::asText);
  }
}
