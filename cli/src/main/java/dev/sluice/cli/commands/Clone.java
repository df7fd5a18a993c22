package dev.sluice.cli.commands;

import dev.sluice.cli.maven.Installation;
import dev.sluice.cli.maven.LocalRepository;
import dev.sluice.cli.terminal.Failure;
import java.nio.file.Path;

/** The clone that this runs from, as the launcher tells. */
final class Clone {

  private static final String HOME = "sluice.home";

  private Clone() {}

  /**
   * The installation of this clone's jars.
   *
   * @throws Failure when this does not run from a clone
   */
  static Installation installation() {
    String home = System.getProperty(HOME);
    String version = Clone.class.getPackage().getImplementationVersion();
    if (home == null || version == null) {
      throw Failure.usage("only a clone of Sluice can install its jars, and this is none")
          .hint("run the launcher `sluice` at the top of a clone");
    }
    Path user = Path.of(System.getProperty("user.home"));
    return new Installation(Path.of(home), version, LocalRepository.of(System.getenv(), user));
  }
}
