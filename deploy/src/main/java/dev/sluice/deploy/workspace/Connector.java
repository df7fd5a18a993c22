package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.databricks.sdk.core.DatabricksConfig;
import com.databricks.sdk.core.DatabricksException;
import com.databricks.sdk.core.UserAgent;
import dev.sluice.deploy.workspace.WorkspaceException.Failure;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the workspace and the credentials: what is said here, else the environment, else a profile;
 * with every way of authentication that the platform's SDK has.
 */
public final class Connector {

  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Duration BUDGET = Duration.ofSeconds(90);

  private Map<String, String> environment = System.getenv();
  private Optional<String> profile = Optional.empty();
  private Optional<String> host = Optional.empty();
  private Timekeeper time = Timekeeper.system();
  private Duration timeout = TIMEOUT;
  private Duration budget = BUDGET;
  private Consumer<Exchange> listener = exchange -> {};

  Connector() {}

  /** The variables to read, instead of those of this process. */
  public Connector environment(Map<String, String> variables) {
    this.environment = Map.copyOf(variables);
    return this;
  }

  /** The profile to use, whatever the environment says. */
  public Connector profile(String name) {
    this.profile = Optional.of(name);
    return this;
  }

  /** The address of the workspace, whatever environment and profile say. */
  public Connector host(String address) {
    this.host = Optional.of(address);
    return this;
  }

  /** The time, for tests. */
  public Connector time(Timekeeper timekeeper) {
    this.time = requireNonNull(timekeeper, "timekeeper");
    return this;
  }

  /** How long one answer may take, where the profile does not say it; a minute otherwise. */
  public Connector timeout(Duration duration) {
    this.timeout = requireNonNull(duration, "duration");
    return this;
  }

  /** How long one request may take with all its repetitions; 90 seconds otherwise. */
  public Connector budget(Duration duration) {
    this.budget = requireNonNull(duration, "duration");
    return this;
  }

  /** Who sees every request after it was answered, from any thread. */
  public Connector listener(Consumer<Exchange> consumer) {
    this.listener = requireNonNull(consumer, "consumer");
    return this;
  }

  /**
   * The workspace. Asks its host how to log in, but does not log in.
   *
   * @throws WorkspaceException when the settings contradict each other or name no workspace
   */
  public Workspace connect() {
    DatabricksConfig config = new DatabricksConfig();
    config.setHttpClient(new LazyClient(config));
    profile.ifPresent(config::setProfile);
    host.ifPresent(config::setHost);
    Settings.apply(config, environment);
    if (config.getConfigFile() == null) {
      Profiles.file(environment).ifPresent(file -> config.setConfigFile(file.toString()));
    }
    Secrets secrets = new Secrets(() -> Settings.secrets(config));
    UserAgent.withProduct("sluice", version());
    resolve(config, secrets);
    if (config.getHost() == null || config.getHost().isEmpty()) {
      throw new WorkspaceException(
          Failure.of(Kind.INVALID, "No workspace is named: there is no host.", hints()), null);
    }
    SdkTransport transport = new SdkTransport(config, secrets);
    Failures failures = new Failures(config.getHost(), secrets);
    Requests requests = new Requests(transport, failures, time, budget, listener);
    return new Workspace(config, transport, requests, environment, profile, time);
  }

  private void resolve(DatabricksConfig config, Secrets secrets) {
    try {
      if (config.getHttpTimeoutSeconds() == null) {
        config.setHttpTimeoutSeconds((int) Math.max(1, timeout.toSeconds()));
      }
      config.resolve();
    } catch (DatabricksException e) {
      String reason = secrets.redact(String.valueOf(e.getMessage()));
      throw new WorkspaceException(
          Failure.of(
              Kind.INVALID, "The workspace cannot be found out: %s".formatted(reason), hints()),
          null);
    }
  }

  private List<String> hints() {
    List<String> hints = new ArrayList<>();
    hints.add("set DATABRICKS_HOST and credentials, such as DATABRICKS_TOKEN");
    List<String> profiles = Profiles.names(environment);
    hints.add(
        profiles.isEmpty()
            ? "or write a profile with `databricks configure`"
            : "or name a profile that exists with --profile: " + String.join(", ", profiles));
    return hints;
  }

  private static String version() {
    String version = Connector.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
