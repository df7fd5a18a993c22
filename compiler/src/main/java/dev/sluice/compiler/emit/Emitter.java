package dev.sluice.compiler.emit;

import dev.sluice.compiler.Artifact;
import java.util.List;

/** Writes one kind of output. */
public interface Emitter {

  /** The files, in any order; cannot fail, as no finding of the bundle is an error. */
  List<Artifact> emit(EmitContext context);
}
