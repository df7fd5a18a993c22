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

  private Progress(Optional<PrintWriter> terminal) {
    painter = terminal.map(writer -> new Thread(() -> paint(writer), "progress"));
  }

  static Progress none() {
    return new Progress(Optional.empty());
  }

  static Progress on(PrintWriter terminal) {
    Progress progress = new Progress(Optional.of(terminal));
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

  private void paint(PrintWriter terminal) {
    try {
      for (int second = 1; !closed.await(1, TimeUnit.SECONDS); second++) {
        terminal.print(CLEAR_LINE + stage + " (" + second + " s)");
        terminal.flush();
      }
      terminal.print(CLEAR_LINE);
      terminal.flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
