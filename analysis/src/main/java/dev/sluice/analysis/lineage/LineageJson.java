package dev.sluice.analysis.lineage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.lineage.Lineage.Step;
import dev.sluice.analysis.picture.Node;
import dev.sluice.compiler.emit.settings.JsonWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The way of a column as one JSON document: steps instead of a tree, each once. */
public final class LineageJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private LineageJson() {}

  /** Where a column comes from. */
  public static String upstream(Lineage lineage, Place place) {
    List<Step> steps = lineage.upstream(place);
    Set<String> passed = new LinkedHashSet<>(List.of(place.node()));
    steps.forEach(step -> passed.add(step.from().node()));
    Set<Step> rows = new LinkedHashSet<>();
    passed.forEach(id -> rows.addAll(lineage.rows(lineage.node(id))));
    return document(lineage, place, "upstream", steps, rows);
  }

  /** Who uses a column. */
  public static String downstream(Lineage lineage, Place place) {
    List<Step> steps = lineage.downstream(place);
    Set<Step> rows = new LinkedHashSet<>(lineage.rowUsers(place));
    steps.forEach(step -> rows.addAll(lineage.rowUsers(step.to())));
    return document(lineage, place, "downstream", steps, rows);
  }

  private static String document(
      Lineage lineage, Place place, String direction, List<Step> steps, Set<Step> rows) {
    ObjectNode tree = JSON.objectNode();
    ObjectNode start = tree.putObject("column");
    describe(start, lineage, place);
    lineage.column(place).flatMap(Node.Column::type).ifPresent(type -> start.put("type", type));
    tree.put("direction", direction);
    Set<Place> places = new LinkedHashSet<>(List.of(place));
    ArrayNode all = tree.putArray("steps");
    for (Step step : steps) {
      ObjectNode node = step(all, step);
      node.put("toColumn", step.to().column());
      places.add(step.from());
      places.add(step.to());
    }
    ArrayNode rowSteps = tree.putArray("rows");
    rows.forEach(step -> step(rowSteps, step));
    ArrayNode checks = tree.putArray("expectations");
    for (Place each : places) {
      lineage
          .checks(each)
          .forEach(
              check -> {
                ObjectNode node = checks.addObject();
                describe(node, lineage, each);
                node.put("name", check.name());
                node.put("action", check.action().name().toLowerCase(Locale.ROOT));
              });
    }
    return JsonWriter.write(tree);
  }

  private static ObjectNode step(ArrayNode array, Step step) {
    ObjectNode node = array.addObject();
    node.put("from", step.from().node());
    node.put("fromColumn", step.from().column());
    node.put("to", step.to().node());
    node.put("how", step.how().name().toLowerCase(Locale.ROOT));
    return node;
  }

  private static void describe(ObjectNode tree, Lineage lineage, Place place) {
    tree.put("node", place.node());
    tree.put("dataset", lineage.node(place.node()).name());
    tree.put("column", place.column());
  }
}
