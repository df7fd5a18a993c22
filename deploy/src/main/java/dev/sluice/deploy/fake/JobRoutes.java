package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Jobs. Their names need not be unique. */
final class JobRoutes {

  private static final String PATH = "/api/2.2/jobs/";

  private JobRoutes() {}

  static void add(Routes routes) {
    routes.add("POST", PATH + "create", JobRoutes::create);
    routes.add("POST", PATH + "reset", JobRoutes::reset);
    routes.add("POST", PATH + "delete", JobRoutes::delete);
    routes.add("GET", PATH + "get", JobRoutes::get);
    routes.add("GET", PATH + "list", JobRoutes::list);
  }

  private static Reply create(Ask ask) {
    ObjectNode settings = ask.body(RequestBody.CREATE_JOB);
    long id = ask.state().number();
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("job_id", id);
    job.put("creator_user_name", ask.user().userName());
    job.put("created_time", ask.state().now().toEpochMilli());
    job.set("settings", settings.deepCopy());
    ask.state().jobsById().put(id, job);
    return Reply.json(JsonNodeFactory.instance.objectNode().put("job_id", id));
  }

  private static Reply reset(Ask ask) {
    ObjectNode body = ask.body(RequestBody.RESET_JOB);
    job(ask, body.path("job_id").asLong()).set("settings", body.path("new_settings").deepCopy());
    return Reply.empty();
  }

  private static Reply delete(Ask ask) {
    long id = ask.body(RequestBody.DELETE_JOB).path("job_id").asLong();
    job(ask, id);
    ask.state().jobsById().remove(id);
    return Reply.empty();
  }

  private static Reply get(Ask ask) {
    return Reply.json(job(ask, ask.number("job_id", 0)));
  }

  private static Reply list(Ask ask) {
    int size = Paging.size(ask, "limit", 20, 100);
    String name = ask.query("name").orElse("");
    List<ObjectNode> jobs = new ArrayList<>(ask.state().jobsById().values());
    Collections.reverse(jobs);
    jobs.removeIf(
        job ->
            !name.isEmpty() && !job.path("settings").path("name").asText().equalsIgnoreCase(name));
    return Paging.page(ask, Paging.token(ask, ""), size, jobs, "jobs", JobRoutes::withoutTasks);
  }

  private static ObjectNode withoutTasks(ObjectNode job) {
    ObjectNode copy = job.deepCopy();
    if (copy.path("settings") instanceof ObjectNode settings) {
      settings.remove(List.of("tasks", "job_clusters"));
    }
    return copy;
  }

  private static ObjectNode job(Ask ask, long id) {
    ObjectNode job = ask.state().jobsById().get(id);
    if (job == null) {
      throw ApiError.invalid("Job " + id + " does not exist.");
    }
    return job;
  }
}
