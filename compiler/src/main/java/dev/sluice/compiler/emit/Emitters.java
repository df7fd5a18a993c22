package dev.sluice.compiler.emit;

import java.util.List;

/** All emitters. */
public final class Emitters {

  private static final List<Emitter> ALL = List.of();

  private Emitters() {}

  /** Every emitter, in the order of the list. */
  public static List<Emitter> all() {
    return ALL;
  }
}
