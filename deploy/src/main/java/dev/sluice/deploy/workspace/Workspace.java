package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.databricks.sdk.core.DatabricksConfig;
import java.util.Map;
import java.util.Optional;

/** A connection to a workspace. Safe for use by several threads. */
public final class Workspace {

  private final DatabricksConfig config;
  private final SdkTransport transport;
  private final Requests requests;
  private final Map<String, String> environment;
  private final Optional<String> profile;
  private final Timekeeper time;

  Workspace(
      DatabricksConfig config,
      SdkTransport transport,
      Requests requests,
      Map<String, String> environment,
      Optional<String> profile,
      Timekeeper time) {
    this.config = requireNonNull(config, "config");
    this.transport = requireNonNull(transport, "transport");
    this.requests = requireNonNull(requests, "requests");
    this.environment = requireNonNull(environment, "environment");
    this.profile = requireNonNull(profile, "profile");
    this.time = requireNonNull(time, "time");
  }

  /** What a connection is made of. */
  public static Connector connector() {
    return new Connector();
  }

  /** Pipelines, their updates and their events. */
  public PipelinesApi pipelines() {
    return new PipelinesApi(requests);
  }

  /** Jobs, as far as they start pipelines. */
  public JobsApi jobs() {
    return new JobsApi(requests);
  }

  /** Files and folders of the workspace. */
  public FilesApi files() {
    return new FilesApi(requests);
  }

  /** Who asks. */
  public UsersApi users() {
    return new UsersApi(requests);
  }

  /** Tables of Unity Catalog. */
  public TablesApi tables() {
    return new TablesApi(requests);
  }

  /** Who may do what with an object. */
  public PermissionsApi permissions() {
    return new PermissionsApi(requests);
  }

  /** The address, such as {@code https://my.cloud.databricks.com}, without a slash at the end. */
  public String host() {
    return config.getHost();
  }

  /** The number of the workspace: what the settings say, else the last answer. */
  public Optional<String> workspaceId() {
    return Optional.ofNullable(config.getWorkspaceId())
        .filter(id -> !id.isEmpty())
        .or(requests::workspaceId);
  }

  /** The page of a pipeline. */
  public String pipelineUrl(String pipelineId) {
    String query = workspaceId().map(id -> "?o=" + id).orElse("");
    return host() + "/pipelines/" + pipelineId + query;
  }

  /** The page of an update. */
  public String updateUrl(String pipelineId, String updateId) {
    return host() + "/#joblist/pipelines/" + pipelineId + "/updates/" + updateId;
  }

  /** The time that all waiting goes by; pollers use it too. */
  public Timekeeper time() {
    return time;
  }

  /**
   * Which workspace is asked, how, and why.
   *
   * @throws WorkspaceException when no way of authentication works
   */
  public ConnectionInfo describe() {
    transport.credentials();
    Optional<String> named = profile.or(() -> Optional.ofNullable(config.getProfile()));
    String elsewhere = named.map(name -> "profile " + name).orElse("profile DEFAULT, or Sluice");
    return new ConnectionInfo(
        host(),
        Optional.ofNullable(config.getAuthType()).orElse("unknown"),
        named,
        Settings.describe(config, environment, elsewhere));
  }

  @Override
  public String toString() {
    return "workspace " + host();
  }
}
