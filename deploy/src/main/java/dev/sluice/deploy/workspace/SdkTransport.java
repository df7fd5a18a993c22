package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.databricks.sdk.core.DatabricksConfig;
import com.databricks.sdk.core.DatabricksException;
import com.databricks.sdk.core.UserAgent;
import com.databricks.sdk.core.http.Request;
import com.databricks.sdk.core.http.Response;
import dev.sluice.deploy.workspace.WorkspaceException.Failure;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Sends through the SDK's client, with the headers of its authentication. The SDK's own loop of
 * repetitions is left out: two loops would multiply.
 */
final class SdkTransport implements Transport {

  private final DatabricksConfig config;
  private final Secrets secrets;

  SdkTransport(DatabricksConfig config, Secrets secrets) {
    this.config = requireNonNull(config, "config");
    this.secrets = requireNonNull(secrets, "secrets");
  }

  @Override
  public Answer send(Call call) throws IOException {
    String url = config.getHost() + call.target();
    Request request =
        call.body().isPresent()
            ? new Request(call.method(), url, Json.write(call.body().get()))
            : bare(call.method(), url);
    request.withHeaders(credentials());
    request.withHeader("User-Agent", UserAgent.asString() + " auth/" + config.getAuthType());
    request.withHeader("Accept", "application/json");
    if (call.body().isPresent()) {
      request.withHeader("Content-Type", "application/json");
    }
    if (config.getWorkspaceId() != null && !config.getWorkspaceId().isEmpty()) {
      request.withHeader("X-Databricks-Workspace-Id", config.getWorkspaceId());
    }
    Response response = config.getHttpClient().execute(request);
    return new Answer(
        response.getStatusCode(),
        text(response),
        header(response, "retry-after"),
        header(response, "x-databricks-org-id"));
  }

  /** The headers that say who asks; the SDK gets a new token when the old one ends. */
  Map<String, String> credentials() {
    try {
      return config.authenticate();
    } catch (DatabricksException e) {
      String reason = secrets.redact(String.valueOf(e.getMessage()));
      throw new WorkspaceException(
          Failure.of(
              Kind.UNAUTHENTICATED,
              "There are no credentials for `%s` that work: %s".formatted(config.getHost(), reason),
              List.of(
                  "set DATABRICKS_TOKEN, or DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET",
                  "or name a profile with --profile",
                  "or log in with `databricks auth login --host %s`".formatted(config.getHost()))),
          null);
    }
  }

  private static Request bare(String method, String url) {
    boolean body = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    return body ? new Request(method, url, "") : new Request(method, url);
  }

  private static String text(Response response) throws IOException {
    if (response.getBody() == null) {
      return "";
    }
    try (var body = response.getBody()) {
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The SDK compares names of headers as they are written, HTTP does not. */
  private static Optional<String> header(Response response, String name) {
    return response.getAllHeaders().entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name))
        .flatMap(entry -> entry.getValue().stream())
        .findFirst();
  }
}
