package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Bundle;
import dev.sluice.model.Origin;
import dev.sluice.model.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets of a bundle. */
public final class Targets {

  private Targets() {}

  /** The declared ones, or the one that bundles without any have: {@code default}. */
  public static List<Target> of(Bundle bundle) {
    return bundle.targets().isEmpty() ? List.of(implicit()) : bundle.targets();
  }

  private static Target implicit() {
    return new Target(
        "default",
        Optional.empty(),
        true,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        Origin.unknown());
  }
}
