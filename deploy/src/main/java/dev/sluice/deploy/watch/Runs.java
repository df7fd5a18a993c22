package dev.sluice.deploy.watch;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Updates as numbers are made of them. */
final class Runs {

  /** The oldest first. */
  static final Comparator<UpdateRun> BY_START =
      Comparator.comparing((UpdateRun run) -> run.start().orElse(Instant.MIN))
          .thenComparing(run -> run.update().id());

  private Runs() {}

  /** Those that write data, oldest first. */
  static List<UpdateRun> oldestFirst(List<UpdateRun> runs) {
    return runs.stream().filter(run -> !run.update().validateOnly()).sorted(BY_START).toList();
  }
}
