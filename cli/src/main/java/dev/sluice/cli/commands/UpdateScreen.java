package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.deploy.events.Event;
import dev.sluice.deploy.events.EventText;
import dev.sluice.deploy.watch.UpdateListener;
import dev.sluice.deploy.watch.UpdateSource;
import dev.sluice.deploy.watch.UpdateText;
import dev.sluice.deploy.watch.UpdateView;
import dev.sluice.deploy.workspace.Timekeeper;
import java.time.Duration;

/**
 * Shows an update while it runs: a table that is painted over on a terminal, else a line for each
 * event, or its JSON.
 */
final class UpdateScreen implements UpdateListener {

  private static final String UP = "\u001b[%dA\u001b[J";

  private final Console console;
  private final Timekeeper time;
  private final boolean json;
  private long lines;

  UpdateScreen(Console console, Timekeeper time, boolean json) {
    this.console = requireNonNull(console, "console");
    this.time = requireNonNull(time, "time");
    this.json = json;
  }

  @Override
  public void event(Event event) {
    if (json) {
      console.out().println(EventText.json(event));
    } else if (!console.interactive() && !event.level().equals("METRICS")) {
      console.out().println(EventText.of(event));
    }
    console.out().flush();
  }

  @Override
  public void view(UpdateView view) {
    if (json || !console.interactive()) {
      return;
    }
    wipe();
    String table = UpdateText.of(view, time.now());
    lines = table.lines().count();
    console.err().print(table);
    console.err().flush();
  }

  @Override
  public void lost(UpdateSource.LostException reason, int attempt, Duration wait) {
    wipe();
    console
        .err()
        .println("note: %s Asking again in %d s.".formatted(reason.getMessage(), wait.toSeconds()));
    console.err().flush();
  }

  /** The table as it is at the end. */
  void end(UpdateView view) {
    wipe();
    if (json) {
      console.out().println(UpdateText.json(view, time.now()).toString());
    } else {
      console.out().print(UpdateText.of(view, time.now()));
    }
    console.out().flush();
  }

  private void wipe() {
    if (lines > 0) {
      console.err().print(UP.formatted(lines));
      lines = 0;
    }
  }
}
