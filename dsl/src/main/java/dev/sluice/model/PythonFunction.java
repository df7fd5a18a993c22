package dev.sluice.model;

import static java.util.Objects.requireNonNull;

/**
 * A Python function of the user's own: the escape for what the language has no word for.
 *
 * @param name the function's name in its code
 */
public record PythonFunction(String name, Code code, Origin origin) {

  public PythonFunction {
    requireNonNull(name, "name");
    requireNonNull(code, "code");
    requireNonNull(origin, "origin");
  }

  /** Where the code is. */
  public sealed interface Code {

    /** Calls the case of this kind. */
    <R> R accept(Cases<R> cases);

    /** One method per kind. */
    interface Cases<R> {
      R inline(Inline code);

      R module(Module code);
    }
  }

  /**
   * The source of the function, put into the generated file as it is.
   *
   * @param source a whole {@code def}, with the imports that it needs before it
   */
  public record Inline(String source) implements Code {
    public Inline {
      requireNonNull(source, "source");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.inline(this);
    }
  }

  /**
   * A module of the user's, copied into the folder {@code utilities} of the pipeline and imported
   * from there.
   *
   * @param module the module's dotted name, {@code scoring} or {@code shop.scoring}
   * @param file the module's file, relative to the project; by default {@code python/<module>.py}
   */
  public record Module(String module, String file) implements Code {
    public Module {
      requireNonNull(module, "module");
      requireNonNull(file, "file");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.module(this);
    }
  }
}
