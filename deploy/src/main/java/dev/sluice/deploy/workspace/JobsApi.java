package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Jobs, as far as they are deployed with pipelines. */
public final class JobsApi {

  private static final String PATH = "/api/2.2/jobs/";

  private final Requests requests;

  JobsApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /** Makes a job and returns its id. Never sent twice, for names of jobs need not be unique. */
  public long create(ObjectNode settings) {
    JsonNode answer = requests.send(Call.once("POST", PATH + "create", settings));
    if (!answer.path("job_id").canConvertToLong()) {
      throw requests.failures().strange("POST " + PATH + "create", "a `job_id`");
    }
    return answer.path("job_id").asLong();
  }

  /** Replaces all settings of a job. */
  public void reset(long id, ObjectNode settings) {
    ObjectNode body = Json.object().put("job_id", id);
    body.set("new_settings", settings);
    requests.send(Call.freely("POST", PATH + "reset", body));
  }

  /** A job with all its tasks, if there is one of this id. */
  public Optional<ObjectNode> find(long id) {
    Map<String, String> query = Map.of("job_id", Long.toString(id));
    return requests
        .find(Call.get(PATH + "get", query))
        .map(first -> withFurtherPages((ObjectNode) first, id));
  }

  /** The jobs of exactly this name, without their tasks. */
  public List<JsonNode> named(String name) {
    return list(Optional.of(name))
        .filter(job -> job.path("settings").path("name").asText().equals(name))
        .toList();
  }

  /** All jobs, or those of a name in any case. */
  public Stream<JsonNode> list(Optional<String> name) {
    return Pages.stream(
        token -> {
          Map<String, String> query = new TreeMap<>();
          query.put("limit", "100");
          name.ifPresent(it -> query.put("name", it));
          token.ifPresent(it -> query.put("page_token", it));
          return requests.send(Call.get(PATH + "list", query));
        },
        "jobs");
  }

  /** Deletes a job, if it is there; returns whether it was. */
  public boolean delete(long id) {
    return requests
        .find(Call.freely("POST", PATH + "delete", Json.object().put("job_id", id)))
        .isPresent();
  }

  /** A job of more than a hundred tasks comes in pages. */
  private ObjectNode withFurtherPages(ObjectNode job, long id) {
    Optional<String> token = Json.text(job, "next_page_token");
    while (token.isPresent()) {
      Map<String, String> query = Map.of("job_id", Long.toString(id), "page_token", token.get());
      JsonNode page = requests.send(Call.get(PATH + "get", query));
      for (String list : List.of("tasks", "job_clusters", "parameters", "environments")) {
        JsonNode more = page.path("settings").path(list);
        if (more instanceof ArrayNode items
            && job.path("settings") instanceof ObjectNode settings) {
          settings.withArray(list).addAll(items);
        }
      }
      Optional<String> next = Json.text(page, "next_page_token");
      token = next.equals(token) ? Optional.empty() : next;
    }
    job.remove("next_page_token");
    return job;
  }
}
