package dev.sluice.compiler.emit;

import dev.sluice.compiler.emit.bundle.BundleYaml;
import dev.sluice.compiler.emit.python.PythonSources;
import dev.sluice.compiler.emit.settings.LibraryCopies;
import dev.sluice.compiler.emit.settings.PipelineJson;
import dev.sluice.compiler.emit.sql.SqlViews;
import java.util.List;

/** All emitters. */
public final class Emitters {

  private static final List<Emitter> ALL =
      List.of(
          new PipelineJson(),
          new BundleYaml(),
          new PythonSources(),
          new SqlViews(),
          new LibraryCopies());

  private Emitters() {}

  /** Every emitter, in the order of the list. */
  public static List<Emitter> all() {
    return ALL;
  }
}
