package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.emit.settings.JsonWriter;
import java.util.List;
import java.util.Locale;

/** A plan as JSON, for scripts. */
public final class PlanJson {

  private PlanJson() {}

  /** The JSON, a newline at the end. */
  public static String of(Plan plan) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("bundle", plan.desired().bundle());
    json.put("target", plan.desired().target());
    json.put("empty", plan.isEmpty());
    json.put("loses_data", !plan.dangers().isEmpty());
    ArrayNode files = json.putArray("files");
    plan.files()
        .forEach(
            file -> files.addObject().put("path", file.path()).put("change", word(file.kind())));
    ArrayNode resources = json.putArray("resources");
    plan.resources().forEach(change -> resource(change, resources.addObject()));
    ArrayNode datasets = json.putArray("datasets");
    plan.datasets().forEach(change -> dataset(change, datasets.addObject()));
    ArrayNode suggestions = json.putArray("suggestions");
    plan.suggestions()
        .forEach(
            it ->
                suggestions
                    .addObject()
                    .put("pipeline", it.pipeline())
                    .put("removed", it.removed())
                    .put("added", it.added()));
    texts(json, "leftovers", plan.leftovers());
    texts(json, "notes", plan.notes());
    texts(json, "refusals", plan.refusals());
    return JsonWriter.write(json);
  }

  private static void resource(ResourceChange change, ObjectNode json) {
    json.put("type", word(change.type()));
    json.put("key", change.key());
    json.put("name", change.name());
    json.put("action", word(change.action()));
    change.id().ifPresent(id -> json.put("id", id));
    json.put("adopted", change.adopted());
    fields(json, "fields", change.fields());
    fields(json, "drift", change.drift());
    texts(
        json, "permissions", change.permissions().map(PermissionsChange::lines).orElse(List.of()));
  }

  private static void fields(ObjectNode json, String name, List<FieldChange> fields) {
    ArrayNode array = json.putArray(name);
    for (FieldChange field : fields) {
      ObjectNode item = array.addObject().put("path", field.path());
      field.before().ifPresent(value -> item.set("before", value));
      field.after().ifPresent(value -> item.set("after", value));
    }
  }

  private static void dataset(DatasetChange change, ObjectNode json) {
    json.put("pipeline", change.pipeline());
    json.put("dataset", change.dataset());
    json.put("kind", word(change.kind()));
    change.former().ifPresent(name -> json.put("former", name));
    json.put("place", change.place());
    ArrayNode effects = json.putArray("effects");
    for (Effect effect : change.effects()) {
      effects
          .addObject()
          .put("effect", word(effect.kind()))
          .put("why", effect.why())
          .put("loses_data", effect.losesData());
    }
  }

  private static void texts(ObjectNode json, String name, List<String> texts) {
    ArrayNode array = json.putArray(name);
    texts.forEach(array::add);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
