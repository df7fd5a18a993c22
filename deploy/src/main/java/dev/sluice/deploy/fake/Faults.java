package dev.sluice.deploy.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that wait for their requests; the first that matches is used. */
public final class Faults {

  private final List<Waiting> waiting = new ArrayList<>();

  Faults() {}

  /** One more fault. */
  public synchronized void add(Fault fault) {
    waiting.add(new Waiting(fault));
  }

  /** No faults any more. */
  public synchronized void clear() {
    waiting.clear();
  }

  synchronized Optional<Fault> next(String method, String path) {
    String line = method + " " + path;
    for (Waiting each : waiting) {
      if (each.fault.pattern().matcher(line).matches()) {
        each.seen++;
        int number = each.seen - each.fault.skip();
        if (number >= 1 && number <= each.fault.times()) {
          return Optional.of(each.fault);
        }
      }
    }
    return Optional.empty();
  }

  private static final class Waiting {
    private final Fault fault;
    private int seen;

    private Waiting(Fault fault) {
      this.fault = fault;
    }
  }
}
