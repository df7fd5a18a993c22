package dev.sluice.deploy.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.databricks.sdk.core.ConfigAttribute;
import com.databricks.sdk.core.DatabricksConfig;
import dev.sluice.deploy.fake.FakeWorkspace;
import dev.sluice.deploy.fake.ManualTime;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is asked, and with which credentials. */
class ConnectorTest {

  private static final String SECRET = "a-secret-that-nobody-may-see";

  @TempDir private Path home;
  private final FakeWorkspace fake = FakeWorkspace.start(new ManualTime());

  @BeforeEach
  void writeProfiles() throws IOException {
    Files.writeString(
        home.resolve(".databrickscfg"),
        """
        [DEFAULT]
        host = %1$s
        token = %2$s

        [machine]
        host = %1$s
        client_id = client
        client_secret = %2$s

        [double]
        host = %1$s
        token = %2$s
        client_id = client
        client_secret = %2$s
        """
            .formatted(fake.url(), SECRET));
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void aProfileWithAToken() {
    Workspace workspace = connector().profile("DEFAULT").connect();

    assertThat(workspace.users().me().userName()).isEqualTo("someone@example.com");
    assertThat(workspace.describe().authType()).isEqualTo("pat");
    assertThat(workspace.describe().profile()).contains("DEFAULT");
  }

  @Test
  void aMachine() {
    Workspace workspace = connector().profile("machine").connect();

    assertThat(workspace.users().me().userName()).isEqualTo("someone@example.com");
    assertThat(workspace.describe().authType()).isEqualTo("oauth-m2m");
    assertThat(workspace.describe().toString()).contains("client").doesNotContain(SECRET);
    assertThat(fake.problems()).isEmpty();
  }

  @Test
  void aProfileThatIsNotThere() {
    WorkspaceException failure = failure(connector().profile("nope"));

    assertThat(failure.kind()).isEqualTo(Kind.INVALID);
    assertThat(failure).hasMessageContaining("nope");
    assertThat(failure.hints()).anyMatch(hint -> hint.endsWith("DEFAULT, machine, double"));
  }

  @Test
  void twoWaysAtOnce() {
    WorkspaceException failure = failure(connector().profile("double"));

    assertThat(failure).hasMessageContaining("more than one authorization method");
    assertThat(failure.getMessage() + failure.hints()).doesNotContain(SECRET);
  }

  @Test
  void credentialsOfGoogleThatAreNone() {
    Map<String, String> environment = new HashMap<>();
    environment.put("DATABRICKS_HOST", fake.url());
    environment.put("GOOGLE_CREDENTIALS", "{\"type\": \"" + SECRET + "\"}");
    environment.put("DATABRICKS_AUTH_TYPE", "google-credentials");
    Workspace workspace = Workspace.connector().environment(environment).connect();

    WorkspaceException failure =
        catchThrowableOfType(WorkspaceException.class, () -> workspace.users().me());

    assertThat(failure.kind()).isEqualTo(Kind.UNAUTHENTICATED);
    assertThat(failure.getMessage() + failure.hints()).doesNotContain(SECRET);
  }

  @Test
  void hasASettingForEveryVariableThatSaysWhoAsks() {
    List<String> variables =
        Arrays.stream(DatabricksConfig.class.getDeclaredFields())
            .flatMap(field -> Stream.ofNullable(field.getAnnotation(ConfigAttribute.class)))
            .filter(attribute -> !attribute.auth().isEmpty() && !attribute.env().isEmpty())
            .map(ConfigAttribute::env)
            .filter(name -> !List.of("ARM_USE_MSI", "DATABRICKS_SCOPES").contains(name))
            .filter(name -> !name.equals("DATABRICKS_REDIRECT_URL"))
            .toList();

    assertThat(Settings.variables()).containsAll(variables);
  }

  @Test
  void nothingThatIsLoggedHasASecret() throws Exception {
    Path logging = Files.writeString(home.resolve("logging.properties"), LOG_EVERYTHING);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Djava.util.logging.config.file=" + logging,
                "-Dlog4j2.level=TRACE",
                LoggingProbe.class.getName(),
                fake.url(),
                SECRET)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(output).contains("someone@example.com").doesNotContain(SECRET);
  }

  private static final String LOG_EVERYTHING =
      """
      handlers = java.util.logging.ConsoleHandler
      .level = ALL
      java.util.logging.ConsoleHandler.level = ALL
      """;

  private Connector connector() {
    return Workspace.connector().environment(Map.of("HOME", home.toString()));
  }

  private static WorkspaceException failure(Connector connector) {
    return catchThrowableOfType(WorkspaceException.class, connector::connect);
  }
}
