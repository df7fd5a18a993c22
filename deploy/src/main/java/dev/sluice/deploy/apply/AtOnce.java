package dev.sluice.deploy.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does several things at once, as many as a workspace likes. */
final class AtOnce {

  private static final int MOST = 8;

  private AtOnce() {}

  /**
   * Does all. When one fails, no more begin, and it throws what the first of them threw after those
   * that had begun have ended.
   */
  static void run(List<Runnable> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST, tasks.size()));
    AtomicBoolean failed = new AtomicBoolean();
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (Runnable task : tasks) {
      all.add(CompletableFuture.runAsync(() -> run(task, failed), threads));
    }
    try {
      RuntimeException first = null;
      for (CompletableFuture<Void> one : all) {
        try {
          one.join();
        } catch (CompletionException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          if (first == null && !(e.getCause() instanceof CancellationException)) {
            first = (RuntimeException) e.getCause();
          }
        }
      }
      if (first != null) {
        throw first;
      }
    } finally {
      threads.shutdown();
    }
  }

  private static void run(Runnable task, AtomicBoolean failed) {
    if (failed.get()) {
      throw new CancellationException();
    }
    try {
      task.run();
    } catch (RuntimeException | Error e) {
      failed.set(true);
      throw e;
    }
  }
}
