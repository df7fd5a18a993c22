package dev.sluice.deploy.fake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.deploy.workspace.RequestBody;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the fake refuses, asked without a client of ours. */
class FakeWorkspaceTest {

  private final FakeWorkspace fake = FakeWorkspace.start(new ManualTime());
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"name":"a","nope":1}                                           | there is no field `nope`
          {"name":1}                                                      | `name` is 1, not a text
          {"expected_last_modified":1}                                    | there is no field `expected_last_modified`
          {"clusters":[{"label":"default","autoscale":{"mode":"FAST"}}]}  | `clusters[0].autoscale.mode` is "FAST"
          {"target":"a.b"}                                                | Invalid target
          {"catalog":"c","serverless":true,"clusters":[{}]}               | cannot provide cluster settings
          {"clusters":[{"label":"maintenance"}]}                          | exactly 1 default cluster
          {"libraries":[{"file":{"path":"/a.txt"}}]}                      | has to end in .py or .sql
          {"libraries":[{"glob":{"include":"/a/**"}},{"file":{"path":"/a.py"}}]} | glob libraries
          {"run_as":{"user_name":"a","service_principal_name":"b"}}       | Exactly one of
          """)
  void refusesPipelines(String body, String message) throws Exception {
    HttpResponse<String> answer = send("POST", "/api/2.0/pipelines", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body().replace("\\\"", "\"")).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /events?filter=event_type%20%3D%20'x'      | Operation '=' not allowed on 'event_type'
          /events?page_token=MA&order_by=timestamp   | a page token or specify an ordering
          /events?page_token=MA&filter=level%3D'x'   | a page token or specify a filter
          /events?max_results=251                    | between 1 and 250
          /updates/nope                              | was not found
          """)
  void refusesQueries(String path, String message) throws Exception {
    send("POST", "/api/2.0/pipelines", "{\"name\":\"p\"}");
    String id = fake.state("t").pipelines().get(0).id();
    assertThat(send("GET", "/api/2.0/pipelines/" + id + path, "").body()).contains(message);
  }

  @Test
  void oneNameOnePipeline() throws Exception {
    send("POST", "/api/2.0/pipelines", "{\"name\":\"p\"}");
    assertThat(send("POST", "/api/2.0/pipelines", "{\"name\":\"p\"}").statusCode()).isEqualTo(409);
    assertThat(
            send("POST", "/api/2.0/pipelines", "{\"name\":\"p\",\"allow_duplicate_names\":true}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyTokenHasItsOwnWorkspace() throws Exception {
    send("POST", "/api/2.0/pipelines", "{\"name\":\"p\"}");
    assertThat(fake.state("another").pipelines()).isEmpty();
  }

  @Test
  void whatNothingAnswersIsAProblem() throws Exception {
    assertThat(send("GET", "/api/9.9/unknown", "").statusCode()).isEqualTo(404);
    assertThat(fake.problems()).containsExactly("nothing answers GET /api/9.9/unknown");
  }

  @Test
  void knowsTheFieldsOfBodies() {
    assertThat(RequestBody.CREATE_PIPELINE.fields()).contains("dry_run", "root_path").hasSize(33);
    assertThat(RequestBody.EDIT_PIPELINE.fields())
        .contains("expected_last_modified")
        .doesNotContain("dry_run");
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fake.url() + path))
            .header("Authorization", "Bearer t")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
