package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/** Source code of a pipeline beside the generated one. */
public sealed interface Library {

  /**
   * The path: relative to the project for a file of the user's that is copied along, or absolute in
   * the workspace.
   */
  Text path();

  /** Where it was written. */
  Origin origin();

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R notebook(Notebook library);

    R file(File library);

    R glob(Glob library);
  }

  /** {@code notebook.path}. */
  record Notebook(Text path, Origin origin) implements Library {
    public Notebook {
      requireNonNull(path, "path");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.notebook(this);
    }
  }

  /** {@code file.path}. */
  record File(Text path, Origin origin) implements Library {
    public File {
      requireNonNull(path, "path");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.file(this);
    }
  }

  /** {@code glob.include}. */
  record Glob(Text path, Origin origin) implements Library {
    public Glob {
      requireNonNull(path, "path");
      requireNonNull(origin, "origin");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.glob(this);
    }
  }
}
