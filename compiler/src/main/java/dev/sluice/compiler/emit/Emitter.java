package dev.sluice.compiler.emit;

import dev.sluice.compiler.Artifact;
import java.util.List;

/** Writes one kind of output. */
public interface Emitter {

  /** The files, in any order; cannot fail, as no finding of the bundle is an error. */
  List<Artifact> emit(EmitContext context);

  /**
   * What it leaves out for want of an option, and why: one line each, for the person who compiles.
   * These are no findings: nothing is wrong with the bundle.
   */
  default List<String> notes(EmitContext context) {
    return List.of();
  }
}
