package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.settings.Value;
import dev.sluice.model.Setting;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values as YAML in block style: two blanks a level, dashes one level below their key, variables as
 * references, paths relative to the file.
 */
final class YamlBlock {

  /** Readers refuse a longer key in the short form; ours leaves room for the quotes. */
  private static final int LONGEST_SHORT_KEY = 1000;

  private final String toRoot;
  private final StringBuilder yaml = new StringBuilder();

  private YamlBlock(String toRoot) {
    this.toRoot = toRoot;
  }

  /**
   * The fields of a mapping by name, each a finished block without a newline at its end.
   *
   * @param indent the column of the keys
   * @param toRoot from the folder of the file to the root of the bundle, such as {@code ../}
   */
  static Map<String, String> fields(Value.Mapping mapping, int indent, String toRoot) {
    Map<String, String> blocks = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      YamlBlock block = new YamlBlock(toRoot);
      block.entry(entry.getKey(), entry.getValue(), indent, true);
      blocks.put(entry.getKey(), block.yaml.substring(0, block.yaml.length() - 1));
    }
    return blocks;
  }

  /** A number, a boolean or a string that is a variable's value. */
  static String scalar(Object value) {
    return value instanceof Integer || value instanceof Boolean
        ? value.toString()
        : YamlScalar.of(value.toString());
  }

  private void entry(String key, Value value, int indent, boolean indentFirst) {
    if (indentFirst) {
      blanks(indent);
    }
    String name = YamlScalar.of(key);
    if (name.length() > LONGEST_SHORT_KEY) {
      yaml.append("? ").append(name).append('\n');
      blanks(indent);
    } else {
      yaml.append(name);
    }
    yaml.append(':');
    value.accept(new Behind(indent, "\n"));
  }

  private void blanks(int count) {
    yaml.append(" ".repeat(count));
  }

  /** What stands behind a key or a dash. */
  private final class Behind implements Value.Cases<Void> {

    private final int indent;
    private final String collection;

    /**
     * @param indent the column of the key or the dash
     * @param collection what comes before the first entry of a mapping: a newline behind a key,
     *     nothing behind a dash
     */
    Behind(int indent, String collection) {
      this.indent = indent;
      this.collection = collection;
    }

    @Override
    public Void string(Value.Str value) {
      String text = value.text().toString();
      return scalar(value.quoted() ? YamlScalar.quoted(text) : YamlScalar.of(text));
    }

    @Override
    public Void typed(Value.Typed value) {
      return scalar(
          value.setting() instanceof Setting.Fixed<?> fixed
              ? YamlBlock.scalar(fixed.value())
              : value.setting().toString());
    }

    @Override
    public Void path(Value.BundlePath value) {
      return scalar(YamlScalar.of(toRoot + value.path()));
    }

    @Override
    public Void mapping(Value.Mapping value) {
      if (value.entries().isEmpty()) {
        return scalar("{}");
      }
      boolean behindDash = collection.isEmpty();
      yaml.append(behindDash ? " " : collection);
      boolean first = true;
      for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
        YamlBlock.this.entry(entry.getKey(), entry.getValue(), indent + 2, !(behindDash && first));
        first = false;
      }
      return null;
    }

    @Override
    public Void sequence(Value.Sequence value) {
      if (value.elements().isEmpty()) {
        return scalar("[]");
      }
      yaml.append('\n');
      for (Value element : value.elements()) {
        blanks(indent + 2);
        yaml.append('-');
        element.accept(new Behind(indent + 2, ""));
      }
      return null;
    }

    private Void scalar(String scalar) {
      yaml.append(' ').append(scalar).append('\n');
      return null;
    }
  }
}
