package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpServer;
import dev.sluice.deploy.workspace.Connector;
import dev.sluice.deploy.workspace.Timekeeper;
import dev.sluice.deploy.workspace.User;
import dev.sluice.deploy.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A workspace that listens on the loopback interface; everything is in memory. */
public final class FakeWorkspace implements AutoCloseable {

  static {
    // Without it every answer on a kept connection waits for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads;
  private final Timekeeper time;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Faults faults = new Faults();
  private final List<RecordedRequest> requests = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  record Session(FakeState state, User user) {}

  private FakeWorkspace(int port, Timekeeper time) throws IOException {
    this.time = requireNonNull(time, "time");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "fake-workspace");
              thread.setDaemon(true);
              return thread;
            });
    server.setExecutor(threads);
    server.createContext("/", new Handler(this));
    server.start();
  }

  /** Starts one on any free port. */
  public static FakeWorkspace start(Timekeeper time) {
    return start(0, time);
  }

  /** Starts one on this port, 0 for any that is free. */
  public static FakeWorkspace start(int port, Timekeeper time) {
    try {
      return new FakeWorkspace(port, time);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its address, such as {@code http://127.0.0.1:4711}. */
  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The variables of the environment that lead here. */
  public Map<String, String> environment(String token) {
    return Map.of("DATABRICKS_HOST", url(), "DATABRICKS_TOKEN", token);
  }

  /** A connection to here, with the time of the fake. */
  public Connector connector(String token) {
    return Workspace.connector().environment(environment(token)).time(time);
  }

  /** The workspace that this token leads to. */
  public FakeState state(String token) {
    return session(token).state();
  }

  /** Lets one more token lead to a workspace, as another user. */
  public void join(String token, FakeState state, User user) {
    sessions.put(token, new Session(state, user));
  }

  /** What makes requests fail. */
  public Faults faults() {
    return faults;
  }

  /** All requests so far, those that failed too, in the order in which they came in. */
  public List<RecordedRequest> requests() {
    synchronized (requests) {
      return List.copyOf(requests);
    }
  }

  /** Forgets the requests so far. */
  public void clearRequests() {
    synchronized (requests) {
      requests.clear();
    }
  }

  /** Requests that no client should send: unknown paths, fields, types and values. */
  public List<String> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  /** The time that everything here goes by. */
  public Timekeeper time() {
    return time;
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  Session session(String token) {
    return sessions.computeIfAbsent(
        token, key -> new Session(new FakeState(time), FakeState.SOMEONE));
  }

  void record(RecordedRequest request) {
    synchronized (requests) {
      requests.add(request);
    }
  }

  void problem(String text) {
    synchronized (problems) {
      problems.add(text);
    }
  }

  /** Returns when the fake is closed. */
  public void awaitClose() throws InterruptedException {
    closed.await();
  }
}
