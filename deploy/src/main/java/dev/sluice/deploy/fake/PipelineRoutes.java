package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pipelines themselves. */
final class PipelineRoutes {

  private static final String PATH = "/api/2.0/pipelines";
  private static final Pattern NAME = Pattern.compile("name LIKE '(.*)'");
  private static final Pattern NOTEBOOK = Pattern.compile("notebook='(.*)'");

  private PipelineRoutes() {}

  static void add(Routes routes) {
    routes.add("POST", PATH, PipelineRoutes::create);
    routes.add("GET", PATH, PipelineRoutes::list);
    routes.add("GET", PATH + "/{}", PipelineRoutes::get);
    routes.add("PUT", PATH + "/{}", PipelineRoutes::edit);
    routes.add("DELETE", PATH + "/{}", PipelineRoutes::delete);
    routes.add("POST", PATH + "/{}/clone", PipelineRoutes::copy);
    routes.add("POST", PATH + "/{}/environment/apply", PipelineRoutes::applyEnvironment);
  }

  private static Reply create(Ask ask) {
    ObjectNode body = ask.body(RequestBody.CREATE_PIPELINE);
    PipelineChecks.check(body);
    checkName(ask, body, "");
    if (body.path("dry_run").asBoolean()) {
      FakePipeline dry = new FakePipeline("", body, ask.user(), ask.state().now());
      ObjectNode answer = JsonNodeFactory.instance.objectNode();
      ObjectNode settings = dry.spec();
      settings.remove("id");
      answer.set("effective_settings", settings);
      return Reply.json(answer);
    }
    FakePipeline made = ask.state().addPipeline(body, ask.user());
    PipelineEvents.userAction(made, ask, "CREATE");
    return Reply.json(JsonNodeFactory.instance.objectNode().put("pipeline_id", made.id()));
  }

  private static Reply copy(Ask ask) {
    ObjectNode body = ask.body(RequestBody.CLONE_PIPELINE);
    FakePipeline old = ask.state().pipeline(ask.argument(0));
    ObjectNode settings = old.settings();
    body.remove(List.of("clone_mode", "expected_last_modified"));
    settings.setAll(body);
    checkName(ask, settings, "");
    FakePipeline made = ask.state().addPipeline(settings, ask.user());
    UpdateRoutes.start(ask, made, JsonNodeFactory.instance.objectNode());
    return Reply.json(JsonNodeFactory.instance.objectNode().put("pipeline_id", made.id()));
  }

  private static Reply applyEnvironment(Ask ask) {
    ask.state().pipeline(ask.argument(0));
    return Reply.empty();
  }

  private static Reply get(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    if (pipeline.state().equals("STOPPING")) {
      pipeline.active().ifPresent(update -> UpdateSteps.step(pipeline, update, ask.state()));
    }
    ObjectNode json = summary(pipeline);
    json.set("spec", pipeline.spec());
    json.put("last_modified", pipeline.lastModified());
    json.put("effective_publishing_mode", "DEFAULT_PUBLISHING_MODE");
    pipeline.setting("parameters").ifPresent(it -> json.set("parameters", it));
    pipeline.setting("run_as").ifPresent(it -> json.set("run_as", it));
    return Reply.json(json);
  }

  private static ObjectNode summary(FakePipeline pipeline) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("pipeline_id", pipeline.id()).put("name", pipeline.name());
    json.put("state", pipeline.state());
    json.put("creator_user_name", pipeline.creator().userName());
    JsonNode runAs = pipeline.setting("run_as").orElse(json.objectNode());
    String runner = runAs.elements().hasNext() ? runAs.elements().next().asText() : "";
    json.put("run_as_user_name", runner.isEmpty() ? pipeline.creator().userName() : runner);
    List<FakeUpdate> updates = pipeline.updates();
    if (!updates.isEmpty()) {
      ArrayNode latest = json.putArray("latest_updates");
      for (int i = updates.size() - 1; i >= Math.max(0, updates.size() - 5); i--) {
        latest
            .addObject()
            .put("update_id", updates.get(i).id())
            .put("state", updates.get(i).state())
            .put("creation_time", updates.get(i).created().toString());
      }
      boolean failed = updates.get(updates.size() - 1).state().equals("FAILED");
      json.put("health", failed ? "UNHEALTHY" : "HEALTHY");
    }
    return json;
  }

  private static Reply edit(Ask ask) {
    ObjectNode body = ask.body(RequestBody.EDIT_PIPELINE);
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    JsonNode expected = body.path("expected_last_modified");
    if (expected.isNumber() && expected.asLong() != pipeline.lastModified()) {
      throw ApiError.conflict(
          "The pipeline was modified at %d, not at %d as expected."
              .formatted(pipeline.lastModified(), expected.asLong()));
    }
    PipelineChecks.check(body);
    checkName(ask, body, pipeline.id());
    pipeline.replace(body, ask.state().now());
    PipelineEvents.userAction(pipeline, ask, "EDIT");
    return Reply.empty();
  }

  private static Reply delete(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    boolean cascade = ask.query("cascade").map(Boolean::parseBoolean).orElse(false);
    if (cascade && PipelineChecks.isHive(pipeline.spec())) {
      throw ApiError.invalid("Cannot set the cascade parameter to true for HMS pipelines.");
    }
    ask.state().remove(pipeline);
    return Reply.empty();
  }

  private static void checkName(Ask ask, ObjectNode body, String ownId) {
    String name = body.path("name").asText();
    boolean taken =
        ask.state().all().stream().anyMatch(it -> it.name().equals(name) && !it.id().equals(ownId));
    if (taken && !name.isEmpty() && !body.path("allow_duplicate_names").asBoolean()) {
      throw ApiError.conflict(
          "The pipeline name '"
              + name
              + "' is already used by another pipeline. This check can be skipped by setting"
              + " `allow_duplicate_names = true` in the request.");
    }
  }

  private static Reply list(Ask ask) {
    int size = Paging.size(ask, "max_results", 25, 100);
    Paging.Token at = Paging.token(ask, "name asc");
    Comparator<FakePipeline> order =
        at.order().startsWith("id")
            ? Comparator.comparing(FakePipeline::id)
            : Comparator.comparing(FakePipeline::name);
    if (!at.order().matches("(id|name)( asc| desc)?")) {
      throw ApiError.invalid("Cannot order by " + at.order());
    }
    List<FakePipeline> found =
        ask.state().all().stream()
            .filter(pipeline -> matches(pipeline, at.filter()))
            .sorted(at.order().endsWith("desc") ? order.reversed() : order)
            .toList();
    return Paging.page(ask, at, size, found, "statuses", PipelineRoutes::summary);
  }

  private static boolean matches(FakePipeline pipeline, String filter) {
    if (filter.isEmpty()) {
      return true;
    }
    Matcher name = NAME.matcher(filter);
    if (name.matches()) {
      return like(name.group(1)).matcher(pipeline.name()).matches();
    }
    Matcher notebook = NOTEBOOK.matcher(filter);
    if (!notebook.matches()) {
      throw ApiError.invalid("Cannot parse the filter " + filter);
    }
    for (JsonNode library : pipeline.spec().path("libraries")) {
      if (library.path("notebook").path("path").asText().equals(notebook.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static Pattern like(String pattern) {
    if (pattern.contains("'")) {
      throw ApiError.invalid("Cannot parse the filter: a quote in " + pattern);
    }
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }
}
