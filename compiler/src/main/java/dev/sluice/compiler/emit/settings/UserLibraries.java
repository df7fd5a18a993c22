package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Library;
import dev.sluice.model.Text;

/** Notebooks and files of the user's that are sources of a pipeline beside the generated ones. */
public final class UserLibraries {

  private UserLibraries() {}

  /** Whether a path lies in the workspace, absolute or behind a reference, not in the project. */
  public static boolean isInWorkspace(Text path) {
    String written = path.toString();
    return written.startsWith("/") || written.startsWith("${");
  }

  /**
   * Where a library stands in the bundle: a notebook or a file of the project is copied into the
   * pipeline's folder, a glob is taken from the bundle's root.
   */
  public static Text place(String key, Library library) {
    String path = library.path().toString();
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return library instanceof Library.Glob
        ? Text.of(plain)
        : Text.of("src/" + key + "/libraries/" + plain);
  }
}
