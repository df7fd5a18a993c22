package dev.sluice.deploy.apply;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sluice.deploy.workspace.Timekeeper;
import dev.sluice.deploy.workspace.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The routes that a deployment uses, on loopback, with state in memory and faults on demand. */
final class SmallWorkspace implements AutoCloseable {

  static final String USER = "ann@example.com";

  /** How a request fails. */
  enum Fault {
    ERROR_500,
    BUSY_503,
    TOO_MANY_429,
    DROPPED,
    LOST_AFTER_EFFECT,
    HANGS
  }

  private final HttpServer server;
  private final Workspace connection;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  final SortedMap<String, String> files = new TreeMap<>();
  final SortedMap<String, ObjectNode> pipelines = new TreeMap<>();
  final SortedMap<String, ObjectNode> jobs = new TreeMap<>();
  final List<String> log = new ArrayList<>();
  private final SortedMap<String, String> folders = new TreeMap<>();
  private long clock = 1_700_000_000_000L;
  private Fault fault = Fault.ERROR_500;
  private int failFrom = Integer.MAX_VALUE;
  private int failTo;

  static {
    // Else each answer waits 40 ms for the acknowledgement of its first packet.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  SmallWorkspace() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
    connection = connection();
  }

  /** The connection, whose waiting takes no time. */
  Workspace connect() {
    return connection;
  }

  private Workspace connection() {
    return Workspace.connector()
        .environment(Map.of("DATABRICKS_TOKEN", "t"))
        .host("http://127.0.0.1:" + server.getAddress().getPort())
        .time(new NoWaiting())
        .timeout(Duration.ofSeconds(1))
        .budget(Duration.ofSeconds(5))
        .connect();
  }

  /** Requests with these numbers, counted from now, fail. */
  synchronized void failing(Fault how, int from, int to) {
    log.clear();
    fault = how;
    failFrom = from;
    failTo = to;
  }

  synchronized void healthy() {
    log.clear();
    failFrom = Integer.MAX_VALUE;
  }

  synchronized long writes() {
    return log.stream().filter(line -> !line.startsWith("GET")).count();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] sent = exchange.getRequestBody().readAllBytes();
    if (path.startsWith("/.well-known") || path.startsWith("/oidc")) {
      answer(exchange, 404, "{}");
      return;
    }
    boolean fails;
    Fault how;
    Reply reply = null;
    synchronized (this) {
      int number = log.size();
      log.add(exchange.getRequestMethod() + " " + path);
      fails = number >= failFrom && number < failTo;
      how = fault;
      if (!fails || how == Fault.LOST_AFTER_EFFECT) {
        reply = route(exchange, path, sent.length == 0 ? null : new ObjectMapper().readTree(sent));
      }
    }
    if (!fails) {
      answer(exchange, reply.status, reply.body.toString());
      return;
    }
    switch (how) {
      case ERROR_500 -> answer(exchange, 500, "oops");
      case BUSY_503 -> {
        exchange.getResponseHeaders().add("Retry-After", "1");
        answer(exchange, 503, "{\"error_code\":\"TEMPORARILY_UNAVAILABLE\",\"message\":\"busy\"}");
      }
      case TOO_MANY_429 ->
          answer(exchange, 429, "{\"error_code\":\"REQUEST_LIMIT_EXCEEDED\",\"message\":\"slow\"}");
      case DROPPED, LOST_AFTER_EFFECT -> exchange.close();
      case HANGS -> {
        await();
        exchange.close();
      }
    }
  }

  private void await() {
    try {
      closing.await(3, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private record Reply(int status, JsonNode body) {}

  private Reply route(HttpExchange exchange, String path, JsonNode body) {
    Map<String, String> query = query(exchange);
    String method = exchange.getRequestMethod();
    return switch (path) {
      case "/api/2.0/workspace/mkdirs" -> {
        folders.put(body.path("path").asText(), "");
        yield ok();
      }
      case "/api/2.0/workspace/import" -> write(body);
      case "/api/2.0/workspace/export" -> {
        String text = files.get(query.get("path"));
        yield text == null
            ? error(404, "RESOURCE_DOES_NOT_EXIST")
            : new Reply(
                200,
                object().put("content", Base64.getEncoder().encodeToString(text.getBytes(UTF_8))));
      }
      case "/api/2.0/workspace/delete" -> {
        String gone = body.path("path").asText();
        boolean there = files.keySet().removeIf(it -> it.equals(gone) || it.startsWith(gone + "/"));
        yield there ? ok() : error(404, "RESOURCE_DOES_NOT_EXIST");
      }
      case "/api/2.0/pipelines" -> method.equals("POST") ? create(body) : list();
      case "/api/2.2/jobs/create" -> {
        String id = Integer.toString(jobs.size() + 1);
        jobs.put(id, object().put("creator_user_name", USER).put("job_id", Long.parseLong(id)));
        jobs.get(id).set("settings", body);
        yield new Reply(200, object().put("job_id", Long.parseLong(id)));
      }
      case "/api/2.2/jobs/get" ->
          jobs.containsKey(query.get("job_id"))
              ? new Reply(200, jobs.get(query.get("job_id")))
              : error(404, "RESOURCE_DOES_NOT_EXIST");
      case "/api/2.2/jobs/list" -> {
        ObjectNode answer = object();
        jobs.values().forEach(answer.putArray("jobs")::add);
        yield new Reply(200, answer);
      }
      case "/api/2.2/jobs/reset" -> {
        jobs.get(body.path("job_id").asText()).set("settings", body.path("new_settings"));
        yield ok();
      }
      case "/api/2.2/jobs/delete" -> {
        jobs.remove(body.path("job_id").asText());
        yield ok();
      }
      default -> pipeline(method, path, body);
    };
  }

  private Reply write(JsonNode body) {
    String path = body.path("path").asText();
    String folder = path.substring(0, path.lastIndexOf('/'));
    if (folders.keySet().stream().noneMatch(it -> it.equals(folder))) {
      return error(404, "RESOURCE_DOES_NOT_EXIST");
    }
    if (files.containsKey(path) && !body.path("overwrite").asBoolean()) {
      return error(400, "RESOURCE_ALREADY_EXISTS");
    }
    files.put(path, new String(Base64.getDecoder().decode(body.path("content").asText()), UTF_8));
    return ok();
  }

  private Reply create(JsonNode body) {
    if (pipelines.values().stream().anyMatch(it -> it.path("name").equals(body.path("name")))) {
      return error(409, "RESOURCE_CONFLICT");
    }
    String id = "p" + (pipelines.size() + 1);
    ObjectNode spec = body.deepCopy();
    spec.put("id", id);
    ObjectNode pipeline =
        object()
            .put("pipeline_id", id)
            .put("name", body.path("name").asText())
            .put("creator_user_name", USER)
            .put("last_modified", ++clock);
    pipeline.set("spec", spec);
    pipelines.put(id, pipeline);
    return new Reply(200, object().put("pipeline_id", id));
  }

  private Reply list() {
    ObjectNode answer = object();
    ArrayNode statuses = answer.putArray("statuses");
    pipelines.values().forEach(it -> statuses.add(it.deepCopy().without("spec")));
    return new Reply(200, answer);
  }

  private Reply pipeline(String method, String path, JsonNode body) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    if (path.endsWith("/events")) {
      ObjectNode event = object().put("event_type", "user_action");
      event.putObject("details").putObject("user_action").put("user_name", "bob@example.com");
      ObjectNode answer = object();
      answer.putArray("events").add(event);
      return new Reply(200, answer);
    }
    ObjectNode there = pipelines.get(id);
    if (!path.startsWith("/api/2.0/pipelines/") || there == null) {
      return error(404, "RESOURCE_DOES_NOT_EXIST");
    }
    if (method.equals("DELETE")) {
      pipelines.remove(id);
      return ok();
    }
    if (method.equals("PUT")) {
      if (body.has("expected_last_modified")
          && body.path("expected_last_modified").asLong() != there.path("last_modified").asLong()) {
        return error(409, "RESOURCE_CONFLICT");
      }
      ObjectNode spec = body.deepCopy();
      spec.remove("expected_last_modified");
      spec.put("id", id);
      there.set("spec", spec);
      there.put("name", body.path("name").asText()).put("last_modified", ++clock);
      return ok();
    }
    return new Reply(200, there);
  }

  private static Map<String, String> query(HttpExchange exchange) {
    Map<String, String> values = new HashMap<>();
    String raw = exchange.getRequestURI().getRawQuery();
    if (raw != null) {
      for (String pair : raw.split("&", -1)) {
        int at = pair.indexOf('=');
        values.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), UTF_8));
      }
    }
    return values;
  }

  private static Reply ok() {
    return new Reply(200, object());
  }

  private static Reply error(int status, String code) {
    return new Reply(status, object().put("error_code", code).put("message", "no"));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Time that passes only where somebody waits. */
  private static final class NoWaiting implements Timekeeper {
    private Instant now = Instant.parse("2025-01-01T00:00:00Z");

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public double chance() {
      return 0.5;
    }
  }
}
