package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;

/** Who asks. */
public final class UsersApi {

  private static final String PATH = "/api/2.0/preview/scim/v2/Me";

  private final Requests requests;

  UsersApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /** The one whose credentials are used. */
  public User me() {
    JsonNode json = requests.send(Call.get(PATH));
    String name =
        Json.text(json, "userName")
            .orElseThrow(() -> requests.failures().strange("GET " + PATH, "a `userName`"));
    return new User(name, Json.text(json, "displayName").orElse(name));
  }
}
