package dev.sluice.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.fake.FakeState;
import dev.sluice.deploy.fake.FakeWorkspace;
import dev.sluice.deploy.fake.Fault;
import dev.sluice.deploy.fake.ManualTime;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, how long, and what is told of what failed. */
class RequestsTest {

  private static final String TOKEN = "secret-token-of-this-test";

  private final ManualTime time = new ManualTime();
  private final List<Exchange> exchanges = new ArrayList<>();
  private FakeWorkspace fake;
  private Workspace workspace;

  @BeforeEach
  void start() {
    fake = FakeWorkspace.start(time);
    workspace =
        fake.connector(TOKEN).timeout(Duration.ofSeconds(1)).listener(exchanges::add).connect();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void asksAgain(int status) {
    fake.faults().add(Fault.status(status).on("GET .*Me").times(2));

    assertThat(workspace.users().me().userName()).isEqualTo("someone@example.com");
    assertThat(exchanges).hasSize(3);
    assertThat(time.sleeps()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
  void asksOnce(int status) {
    fake.faults().add(Fault.status(status).on("GET .*Me").times(9));

    assertThat(failure(() -> workspace.users().me()).status()).contains(status);
    assertThat(exchanges).hasSize(1);
  }

  @Test
  void asksAgainAfterALostConnection() {
    fake.faults().add(Fault.drop().on("GET .*Me"));
    fake.faults().add(Fault.cut().on("GET .*Me").skip(1));

    assertThat(workspace.users().me().userName()).isEqualTo("someone@example.com");
  }

  @Test
  void asksAgainAfterSilence() {
    fake.faults().add(Fault.hang().on("GET .*Me"));

    assertThat(workspace.users().me().userName()).isEqualTo("someone@example.com");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7                             | 7
          0                             | 0.5
          Sun, 01 Jun 2025 12:00:09 GMT | 9
          Sun, 01 Jun 2025 11:00:00 GMT | 0.5
          soon                          | 0.5
          """)
  void waitsAsLongAsItIsAskedTo(String header, double seconds) {
    fake.faults().add(Fault.status(503).on("GET .*Me").header("Retry-After", header));

    workspace.users().me();

    assertThat(time.sleeps()).containsExactly(Duration.ofMillis((long) (seconds * 1000)));
  }

  @Test
  void givesUpWhenTheBudgetIsSpent() {
    fake.faults().add(Fault.status(503).on("GET .*Me").times(99));

    WorkspaceException failure = failure(() -> workspace.users().me());

    assertThat(failure.kind()).isEqualTo(Kind.EXHAUSTED);
    assertThat(time.sleeps().stream().reduce(Duration.ZERO, Duration::plus))
        .isLessThanOrEqualTo(Duration.ofSeconds(90));
    assertThat(failure).hasMessageContaining("(tried " + exchanges.size() + " times)");
  }

  @Test
  void doesNotWaitLongerThanTheBudget() {
    fake.faults().add(Fault.status(429).on("GET .*Me").header("Retry-After", "3600").times(9));

    assertThat(failure(() -> workspace.users().me()).kind()).isEqualTo(Kind.EXHAUSTED);
    assertThat(time.sleeps()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "500,true,1",
    "502,true,1",
    "503,true,1",
    "504,true,1",
    "400,false,1",
    "409,false,1",
    "429,false,2"
  })
  void makesNothingTwice(int status, boolean unknown, int sent) {
    fake.faults().add(Fault.status(status).on("POST /api/2.0/pipelines"));

    Optional<WorkspaceException> failure = Optional.empty();
    try {
      workspace.pipelines().create(settings("p"));
    } catch (WorkspaceException e) {
      failure = Optional.of(e);
    }

    assertThat(failure.map(WorkspaceException::outcomeUnknown).orElse(false)).isEqualTo(unknown);
    assertThat(exchanges).hasSize(sent);
    assertThat(fake.state(TOKEN).pipelines()).hasSize(sent - 1);
  }

  @Test
  void saysWhenACreateMayHaveHadItsEffect() {
    fake.faults().add(Fault.drop().on("POST /api/2.0/pipelines").afterEffect());

    WorkspaceException failure = failure(() -> workspace.pipelines().create(settings("p")));

    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure.outcomeUnknown()).isTrue();
    assertThat(workspace.pipelines().named("p")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void editsOnceThoughTheAnswerIsLost(boolean afterEffect) {
    String id = workspace.pipelines().create(settings("p"));
    long before = workspace.pipelines().get(id).lastModified().orElseThrow();
    Fault fault = Fault.status(502).on("PUT .*");
    fake.faults().add(afterEffect ? fault.afterEffect() : fault);

    workspace.pipelines().edit(id, settings("q"), Optional.of(before));

    assertThat(workspace.pipelines().get(id).name()).isEqualTo("q");
    assertThat(workspace.pipelines().get(id).lastModified()).contains(before + 1);
  }

  @Test
  void neverOverwritesWhatSomeoneElseHasEdited() {
    String id = workspace.pipelines().create(settings("p"));
    long before = workspace.pipelines().get(id).lastModified().orElseThrow();
    fake.state(TOKEN).pipelines().get(0).editElsewhere(settings("theirs"), time.now());

    WorkspaceException failure =
        failure(() -> workspace.pipelines().edit(id, settings("q"), Optional.of(before)));

    assertThat(failure.kind()).isEqualTo(Kind.CONFLICT);
    assertThat(workspace.pipelines().get(id).name()).isEqualTo("theirs");
  }

  @Test
  void deletesTwiceWithoutHarm() {
    String id = workspace.pipelines().create(settings("p"));
    fake.faults().add(Fault.status(504).on("DELETE .*").afterEffect());

    workspace.pipelines().delete(id, false);

    assertThat(fake.state(TOKEN).pipelines()).isEmpty();
  }

  @Test
  void anEndedTokenIsToldAsSuch() {
    fake.state(TOKEN).revoke();

    WorkspaceException failure = failure(() -> workspace.users().me());

    assertThat(failure.kind()).isEqualTo(Kind.UNAUTHENTICATED);
    assertThat(failure.hints()).isNotEmpty();
  }

  @Test
  void nobodyListens() {
    fake.close();

    WorkspaceException failure = failure(() -> workspace.users().me());

    assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
    assertThat(failure.outcomeUnknown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"error_code":"INVALID_PARAMETER_VALUE","message":"No."} | INVALID         | No.
          404 | {"message":"Gone."}                                      | NOT_FOUND       | Gone.
          404 | {"error_code":"ENDPOINT_NOT_FOUND","message":"What?"}    | UNEXPECTED      | What?
          400 | {"error_code":"RESOURCE_DOES_NOT_EXIST","message":null}  | NOT_FOUND       | no word of explanation (status 400)
          400 | {"error_code":"INVALID_PARAMETER_VALUE","message":"Job 1 does not exist."} | NOT_FOUND | Job 1 does not exist.
          400 | {"error_code":"RESOURCE_ALREADY_EXISTS","message":"There."} | CONFLICT     | There.
          400 | {"error":"Old."}                                         | INVALID         | Old.
          403 | {"detail":"Not you.","status":"403","scimType":"sensitive"} | DENIED       | Not you.
          403 | {"message":"Invalid access token."}                      | UNAUTHENTICATED | Invalid access token.
          502 | <html><head><title>Bad Gateway</title></head></html>     | EXHAUSTED       | a web page titled "Bad Gateway"
          504 |                                                          | EXHAUSTED       | no word of explanation (status 504)
          500 | plain text                                               | EXHAUSTED       | plain text
          400 | []                                                       | INVALID         | []
          200 | <html><title>Log in</title></html>                       | UNEXPECTED      | a web page titled "Log in"
          200 | {"half                                                   | UNEXPECTED      | {"half
          400 | {"message":"Bearer secret-token-of-this-test is bad"}    | INVALID         | Bearer *** is bad
          """)
  void survivesEveryAnswer(int status, String body, Kind kind, String said) {
    Fault fault = Fault.status(status).body(body == null ? "" : body).on("GET .*Me").times(99);
    fake.faults().add(fault);

    WorkspaceException failure = failure(() -> workspace.users().me());

    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.said()).isEqualTo(said);
    assertThat(failure.hints()).isNotEmpty();
    assertThat(failure.getMessage()).startsWith("`GET /api/2.0/preview/scim/v2/Me`");
  }

  @Test
  void noSecretIsTold() {
    StringBuilder all = new StringBuilder();
    for (Fault fault : List.of(Fault.status(500), Fault.drop(), Fault.status(401))) {
      fake.faults().clear();
      fake.faults().add(fault.on("GET .*Me").times(99));
      WorkspaceException failure = failure(() -> workspace.users().me());
      all.append(failure).append(failure.hints()).append(failure.said());
    }
    all.append(exchanges).append(workspace).append(workspace.describe());

    assertThat(all.toString()).doesNotContain(TOKEN).doesNotContain("Bearer");
  }

  @Test
  void tellsHowItIsConnected() {
    ConnectionInfo info = workspace.describe();

    assertThat(info.host()).isEqualTo(fake.url());
    assertThat(info.authType()).isEqualTo("pat");
    assertThat(info.settings())
        .contains(new ConnectionInfo.Setting("token", "***", "DATABRICKS_TOKEN"));
  }

  @Test
  void withoutAHostNothingIsAsked() {
    Connector connector = Workspace.connector().environment(Map.of("HOME", "/nowhere"));

    WorkspaceException failure = failure(connector::connect);

    assertThat(failure.kind()).isEqualTo(Kind.INVALID);
    assertThat(failure.hints()).isNotEmpty();
  }

  @Test
  void connectsThoughDiscoveryFails() {
    fake.faults().add(Fault.status(500).on("GET /.well-known/.*").times(9));
    fake.faults().add(Fault.status(503).on("GET /oidc/.*").times(9));

    assertThat(fake.connector(TOKEN).connect().users().me().shortName()).isEqualTo("someone");
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void tellsTheTwoUsersOfOneWorkspaceApart() {
    User other = new User("other.one@example.com", "Other");
    fake.join("token-of-another", fake.state(TOKEN), other);

    assertThat(fake.connector("token-of-another").connect().users().me().shortName())
        .isEqualTo("other_one");
    assertThat(FakeState.SOMEONE.shortName()).isEqualTo("someone");
  }

  private static ObjectNode settings(String name) {
    return Json.object().put("name", name).put("catalog", "main").put("schema", "s");
  }

  private static WorkspaceException failure(Runnable action) {
    WorkspaceException failure = catchThrowableOfType(WorkspaceException.class, action::run);
    assertThat(failure).isNotNull();
    return failure;
  }
}
