package dev.sluice.cli.terminal;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that says what a command is at, once it takes longer than a second. */
public final class Progress implements AutoCloseable {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Optional<Thread> painter;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile String stage = "";

  private Progress(Optional<PrintWriter> terminal, Clock clock) {
    painter = terminal.map(writer -> new Thread(() -> paint(writer, clock), "progress"));
  }

  /** Tells when a second is over. */
  interface Clock {

    /** Waits for a second, or until the work has ended; returns whether it has. */
    boolean ended(CountDownLatch work) throws InterruptedException;
  }

  static Progress none() {
    return new Progress(Optional.empty(), work -> true);
  }

  static Progress on(PrintWriter terminal) {
    Progress progress = on(terminal, work -> work.await(1, TimeUnit.SECONDS));
    // Who presses Ctrl-C gets the prompt on a line of its own.
    Runtime.getRuntime().addShutdownHook(new Thread(progress::close));
    return progress;
  }

  static Progress on(PrintWriter terminal, Clock clock) {
    Progress progress = new Progress(Optional.of(terminal), clock);
    progress.painter.ifPresent(
        thread -> {
          thread.setDaemon(true);
          thread.start();
        });
    return progress;
  }

  /** Says what is being done from now on. */
  public void stage(String name) {
    stage = name;
  }

  /** Wipes the line; afterwards nothing is shown any more. */
  @Override
  public void close() {
    closed.countDown();
    try {
      if (painter.isPresent()) {
        painter.get().join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void paint(PrintWriter terminal, Clock clock) {
    try {
      int seconds = 0;
      while (!clock.ended(closed)) {
        seconds++;
        terminal.print(CLEAR_LINE + stage + " (" + seconds + " s)");
        terminal.flush();
      }
      if (seconds > 0) {
        terminal.print(CLEAR_LINE);
        terminal.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
