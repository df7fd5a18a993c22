package dev.sluice.deploy.observe;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.EventFilter;
import dev.sluice.deploy.watch.UpdateSource;
import dev.sluice.deploy.workspace.EventQuery;
import dev.sluice.deploy.workspace.PipelinesApi;
import dev.sluice.deploy.workspace.WorkspaceException;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One update of a pipeline in a workspace, for a follower. */
public final class RemoteUpdates implements UpdateSource {

  private static final Set<Kind> PASSING = EnumSet.of(Kind.UNREACHABLE, Kind.EXHAUSTED);

  private final PipelinesApi pipelines;
  private final String pipeline;
  private final String update;

  /** The update of a pipeline, both by their ids. */
  public RemoteUpdates(PipelinesApi pipelines, String pipeline, String update) {
    this.pipelines = requireNonNull(pipelines, "pipelines");
    this.pipeline = requireNonNull(pipeline, "pipeline");
    this.update = requireNonNull(update, "update");
  }

  @Override
  public JsonNode update() throws LostException {
    return asking(() -> pipelines.getUpdate(pipeline, update).json());
  }

  @Override
  public List<JsonNode> events(Optional<Instant> since) throws LostException {
    EventFilter all = EventFilter.ofUpdate(update);
    EventFilter filter = since.map(all::since).orElse(all);
    EventQuery query = new EventQuery(filter.query(), true, EventQuery.LARGEST_PAGE);
    return asking(() -> pipelines.events(pipeline, query).toList());
  }

  private static <T> T asking(Supplier<T> question) throws LostException {
    try {
      return question.get();
    } catch (WorkspaceException e) {
      if (PASSING.contains(e.kind())) {
        throw new LostException(String.valueOf(e.getMessage()), e);
      }
      throw e;
    }
  }
}
