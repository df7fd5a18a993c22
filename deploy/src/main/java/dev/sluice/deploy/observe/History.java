package dev.sluice.deploy.observe;

import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.watch.Update;
import dev.sluice.deploy.watch.UpdateRun;
import dev.sluice.deploy.workspace.EventQuery;
import dev.sluice.deploy.workspace.PipelinesApi;
import java.util.List;
import java.util.Optional;

/** The last updates of a pipeline, with their events. */
public final class History {

  private History() {}

  /** Reads as many of the newest updates as there are, up to a number; the newest comes first. */
  public static List<UpdateRun> of(PipelinesApi pipelines, String pipeline, int count) {
    return pipelines
        .updates(pipeline, Optional.empty(), Math.min(count, 100))
        .limit(count)
        .map(update -> Update.of(update.json()))
        .map(update -> run(pipelines, pipeline, update))
        .toList();
  }

  private static UpdateRun run(PipelinesApi pipelines, String pipeline, Update update) {
    List<Event> events =
        pipelines.events(pipeline, EventQuery.ofUpdate(update.id())).map(Event::of).toList();
    return UpdateRun.of(update, events);
  }
}
