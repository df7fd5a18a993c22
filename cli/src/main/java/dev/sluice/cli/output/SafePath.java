package dev.sluice.cli.output;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;

/** Paths that stay in the folder, on every system. */
final class SafePath {

  private SafePath() {}

  /**
   * Checks a path of an artifact or a manifest.
   *
   * @throws Failure when it could name something outside of the folder
   */
  static void check(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || !isPlain(part)) {
        throw Failure.of(
                ExitCode.REFUSED,
                "`" + path + "` is no path in the output folder; nothing was written")
            .hint("if `" + Manifest.FILE + "` has it, restore that file from version control");
      }
    }
  }

  /** Windows takes backslashes for separators and colons for drives and streams. */
  private static boolean isPlain(String part) {
    return part.indexOf('\\') < 0 && part.indexOf(':') < 0 && part.indexOf('\0') < 0;
  }

  /** The path of the folder that has it; empty for the output folder itself. */
  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }
}
