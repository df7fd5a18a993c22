package dev.sluice.deploy.apply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.sluice.compiler.emit.settings.JsonWriter;
import dev.sluice.deploy.workspace.FilesApi;
import dev.sluice.deploy.workspace.WorkspaceException;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/**
 * A file that only one deployment can make. One that a dead deployment has left is taken over, so
 * that who was interrupted runs the same command again and nothing else.
 */
final class DeployLock {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final FilesApi api;
  private final TextFiles files;
  private final String path;
  private final Holder self;

  /** That of the state which the deployment leaves. */
  private final long serial;

  DeployLock(FilesApi api, String path, Holder self, long serial) {
    this.serial = serial;
    this.api = api;
    this.files = new TextFiles(api);
    this.path = path;
    this.self = self;
  }

  /**
   * Takes the lock.
   *
   * @param ended whether the deployment of a serial has come to its end: its lock is left over
   * @param force whether to take it from somebody who is alive
   * @throws DeployException when somebody else holds it
   */
  void take(Predicate<Holder> alive, LongPredicate ended, boolean force) {
    try {
      files.create(path, text());
      return;
    } catch (WorkspaceException e) {
      // It is there already, or the answer was lost: who has it, the file itself tells.
      if (!e.is(Kind.CONFLICT) && !e.outcomeUnknown()) {
        throw e;
      }
    }
    Optional<String> there = files.read(path);
    Optional<Holder> other = there.flatMap(DeployLock::holder);
    if (other.filter(this::isSelf).isPresent()) {
      return;
    }
    if (other.isPresent()
        && !force
        && alive.test(other.get())
        && !ended.test(serial(there.orElseThrow()))) {
      throw held(other.get());
    }
    files.write(path, text());
    Optional<Holder> winner = holder();
    if (winner.isPresent() && !isSelf(winner.get())) {
      throw held(winner.get());
    }
  }

  /** Gives it back, as far as that works: what is left behind is known to be dead. */
  void release() {
    try {
      api.delete(path, false);
    } catch (WorkspaceException e) {
      // Who deploys next takes it over.
    }
  }

  private boolean isSelf(Holder holder) {
    return holder.id().equals(self.id());
  }

  private static DeployException held(Holder other) {
    return new DeployException(
        DeployException.Reason.LOCKED,
        "`%s` deploys the same since %s, on `%s`."
            .formatted(other.user(), other.since(), other.host()),
        "wait until that deployment has ended, then deploy again; if it has died, use --force");
  }

  private String text() {
    return JsonWriter.write(
        JsonNodeFactory.instance
            .objectNode()
            .put("id", self.id())
            .put("user", self.user())
            .put("host", self.host())
            .put("pid", self.pid())
            .put("serial", serial)
            .put("since", self.since().toString()));
  }

  /** Who holds it; absent when it is gone, or is nothing that can be read. */
  private Optional<Holder> holder() {
    return files.read(path).flatMap(DeployLock::holder);
  }

  /** The serial in a lock; that of no deployment when there is none. */
  private static long serial(String text) {
    try {
      return MAPPER.readTree(text).path("serial").asLong(Long.MAX_VALUE);
    } catch (JsonProcessingException e) {
      return Long.MAX_VALUE;
    }
  }

  private static Optional<Holder> holder(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return Optional.of(
          new Holder(
              json.path("id").asText(),
              json.path("user").asText(),
              json.path("host").asText(),
              json.path("pid").asLong(),
              Instant.parse(json.path("since").asText())));
    } catch (JsonProcessingException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
