package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who asks, how to log in, and the tables of Unity Catalog. */
final class IdentityRoutes {

  private IdentityRoutes() {}

  static void add(Routes routes) {
    routes.add("GET", "/api/2.0/preview/scim/v2/Me", IdentityRoutes::me);
    routes.add("GET", "/.well-known/databricks-config", IdentityRoutes::config);
    routes.add("GET", "/oidc/.well-known/oauth-authorization-server", IdentityRoutes::endpoints);
    routes.add("POST", "/oidc/v1/token", IdentityRoutes::token);
    routes.add("GET", "/api/2.1/unity-catalog/tables/{}", IdentityRoutes::table);
  }

  private static Reply me(Ask ask) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", "1001").put("userName", ask.user().userName());
    json.put("displayName", ask.user().displayName()).put("active", true);
    if (!ask.user().isServicePrincipal()) {
      json.putArray("emails").addObject().put("value", ask.user().userName()).put("primary", true);
    }
    json.putArray("groups").addObject().put("display", "users");
    return Reply.json(json);
  }

  private static Reply config(Ask ask) {
    return Reply.json(
        JsonNodeFactory.instance
            .objectNode()
            .put("workspace_id", ask.state().workspaceId())
            .put("oidc_endpoint", ask.fake().url() + "/oidc"));
  }

  private static Reply endpoints(Ask ask) {
    String oidc = ask.fake().url() + "/oidc/v1/";
    return Reply.json(
        JsonNodeFactory.instance
            .objectNode()
            .put("authorization_endpoint", oidc + "authorize")
            .put("token_endpoint", oidc + "token"));
  }

  /** Any client gets a token, and with it a workspace of its own. */
  private static Reply token(Ask ask) {
    return Reply.json(
        JsonNodeFactory.instance
            .objectNode()
            .put("access_token", "token-of-a-client")
            .put("token_type", "Bearer")
            .put("expires_in", 3600));
  }

  private static Reply table(Ask ask) {
    String name = ask.argument(0);
    return ask.state()
        .table(name)
        .map(Reply::json)
        .orElseThrow(
            () ->
                new ApiError(404, "TABLE_DOES_NOT_EXIST", "Table '" + name + "' does not exist."));
  }
}
