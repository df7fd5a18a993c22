package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Updates: they go on by one state with each poll. */
final class UpdateRoutes {

  private static final String PATH = "/api/2.0/pipelines/{}";

  private UpdateRoutes() {}

  static void add(Routes routes) {
    routes.add("POST", PATH + "/updates", UpdateRoutes::startUpdate);
    routes.add("GET", PATH + "/updates", UpdateRoutes::list);
    routes.add("GET", PATH + "/updates/{}", UpdateRoutes::get);
    routes.add("POST", PATH + "/stop", UpdateRoutes::stop);
  }

  private static Reply startUpdate(Ask ask) {
    ObjectNode body = ask.body(RequestBody.START_UPDATE);
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    pipeline
        .active()
        .ifPresent(
            update -> {
              throw ApiError.conflict(
                  "An active update "
                      + update.id()
                      + " already exists for pipeline '"
                      + pipeline.id()
                      + "'.");
            });
    String id = start(ask, pipeline, body);
    return Reply.json(JsonNodeFactory.instance.objectNode().put("update_id", id));
  }

  static String start(Ask ask, FakePipeline pipeline, ObjectNode body) {
    String id = UUID.randomUUID().toString();
    FakeUpdate update = new FakeUpdate(id, body, ask.state().script(pipeline), ask.state().now());
    pipeline.add(update);
    pipeline.state("STARTING");
    PipelineEvents.userAction(pipeline, ask, "START");
    PipelineEvents.created(pipeline, update, ask.user(), ask.state().now());
    PipelineEvents.state(pipeline, update, ask.state().now());
    return id;
  }

  private static Reply get(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    FakeUpdate update = pipeline.update(ask.argument(1));
    if (!update.isTerminal()) {
      UpdateSteps.step(pipeline, update, ask.state());
    }
    ObjectNode json = update.json(pipeline.id()).put("mode", "DEFAULT");
    json.set("config", pipeline.spec());
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.set("update", json);
    return Reply.json(answer);
  }

  private static Reply list(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    List<FakeUpdate> updates = new ArrayList<>(pipeline.updates());
    Collections.reverse(updates);
    ask.query("until_update_id")
        .ifPresent(until -> updates.subList(0, updates.indexOf(pipeline.update(until))).clear());
    int size = Paging.size(ask, "max_results", 25, 100);
    Paging.Token at = Paging.token(ask, "");
    return Paging.page(ask, at, size, updates, "updates", update -> update.json(pipeline.id()));
  }

  private static Reply stop(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    pipeline
        .active()
        .ifPresent(
            update -> {
              update.stop();
              pipeline.state("STOPPING");
              PipelineEvents.userAction(pipeline, ask, "STOP");
              PipelineEvents.state(pipeline, update, ask.state().now());
            });
    return Reply.empty();
  }
}
