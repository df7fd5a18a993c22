package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes requests apart, finds their route, and lets faults happen. */
final class Handler implements HttpHandler {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String BEARER = "Bearer ";

  private final FakeWorkspace fake;
  private final Routes routes = new Routes();

  Handler(FakeWorkspace fake) {
    this.fake = requireNonNull(fake, "fake");
    IdentityRoutes.add(routes);
    PipelineRoutes.add(routes);
    UpdateRoutes.add(routes);
    EventRoutes.add(routes);
    PermissionRoutes.add(routes);
    FileRoutes.add(routes);
    JobRoutes.add(routes);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Bytes bytes = new Bytes(exchange.getRequestBody().readAllBytes());
    String raw = exchange.getRequestURI().getRawPath();
    RecordedRequest request =
        new RecordedRequest(
            exchange.getRequestMethod(),
            decoded(raw.replace("+", "%2B")),
            query(exchange.getRequestURI().getRawQuery()),
            json(bytes));
    fake.record(request);
    Optional<Fault> fault = fake.faults().next(request.method(), request.path());
    if (fault.isPresent() && !fault.get().after()) {
      fail(exchange, fault.get());
      return;
    }
    Reply reply = answer(exchange, request, raw, bytes);
    if (fault.isPresent()) {
      fail(exchange, fault.get());
    } else {
      send(exchange, reply);
    }
  }

  private Reply answer(HttpExchange exchange, RecordedRequest request, String raw, Bytes bytes) {
    List<Routes.Match> match = routes.find(request.method(), raw);
    if (match.isEmpty()) {
      fake.problem("nothing answers " + request.line());
      return Reply.error(404, "ENDPOINT_NOT_FOUND", "No API found for " + request.line());
    }
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    boolean open = raw.startsWith("/.well-known/") || raw.startsWith("/oidc/");
    if (!open && (header == null || !header.startsWith(BEARER))) {
      return Reply.error(401, "UNAUTHENTICATED", "Credential was not sent or was of a wrong type.");
    }
    String token = header == null ? "" : header.substring(BEARER.length());
    FakeWorkspace.Session session =
        open
            ? new FakeWorkspace.Session(FakeState.none(fake.time()), FakeState.SOMEONE)
            : fake.session(token);
    if (session.state().isRevoked()) {
      return Reply.error(403, "PERMISSION_DENIED", "Invalid access token.");
    }
    exchange.getResponseHeaders().set("X-Databricks-Org-Id", session.state().workspaceId());
    List<String> arguments = match.get(0).arguments().stream().map(Handler::decoded).toList();
    Ask ask = new Ask(request, arguments, bytes, session.state(), session.user(), fake);
    try {
      synchronized (session.state()) {
        return match.get(0).handler().apply(ask);
      }
    } catch (ApiError e) {
      return Reply.error(e);
    } catch (RuntimeException e) {
      fake.problem(request.line() + " broke the fake: " + e);
      return Reply.error(500, "INTERNAL_ERROR", "The fake is broken: " + e);
    }
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", reply.type());
      exchange.sendResponseHeaders(
          reply.status(), reply.bytes().length() == 0 ? -1 : reply.bytes().length());
      exchange.getResponseBody().write(reply.bytes().array());
    }
  }

  private void fail(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault.kind()) {
      case ANSWER -> {
        fault.headers().forEach(exchange.getResponseHeaders()::set);
        String type = fault.body().startsWith("<") ? "text/html" : "application/json";
        send(exchange, new Reply(fault.status(), type, Bytes.of(fault.body())));
      }
      case DROP -> exchange.close();
      case CUT -> {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write("{\"half".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
      }
      case HANG -> {
        try (exchange) {
          fake.awaitClose();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  private static Map<String, String> query(String raw) {
    Map<String, String> query = new LinkedHashMap<>();
    if (raw != null) {
      for (String part : raw.split("&", -1)) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        query.put(decoded(name), equals < 0 ? "" : decoded(part.substring(equals + 1)));
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode json(Bytes bytes) {
    if (bytes.length() == 0) {
      return MissingNode.getInstance();
    }
    try {
      return MAPPER.readTree(bytes.text(bytes.length()));
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
