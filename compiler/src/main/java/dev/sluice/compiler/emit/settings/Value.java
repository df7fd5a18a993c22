package dev.sluice.compiler.emit.settings;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value in the settings of a resource, before it is known where it goes: into YAML, where
 * variables stay references and paths are relative, or into the JSON of one target, where all of
 * them are resolved.
 */
public sealed interface Value {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R string(Str value);

    R typed(Typed value);

    R path(BundlePath value);

    R mapping(Mapping value);

    R sequence(Sequence value);
  }

  /**
   * A string.
   *
   * @param quoted whether it stands where YAML must never guess a type, such as a value of {@code
   *     configuration}
   */
  record Str(Text text, boolean quoted) implements Value {
    public Str {
      requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.string(this);
    }
  }

  /** A number or a boolean, perhaps given by a variable. */
  record Typed(Setting<?> setting) implements Value {
    public Typed {
      requireNonNull(setting, "setting");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.typed(this);
    }
  }

  /**
   * A file, a folder or a glob of the bundle.
   *
   * @param path from the bundle's root
   * @param notebook whether it is a notebook, which has no extension in the workspace
   */
  record BundlePath(Text path, boolean notebook) implements Value {
    public BundlePath {
      requireNonNull(path, "path");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.path(this);
    }
  }

  /** Fields or entries, in the order in which a person wants to read them. */
  record Mapping(Map<String, Value> entries) implements Value {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.mapping(this);
    }
  }

  /** A list. */
  record Sequence(List<Value> elements) implements Value {
    public Sequence {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.sequence(this);
    }
  }
}
