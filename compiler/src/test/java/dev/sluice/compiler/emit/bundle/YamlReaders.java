package dev.sluice.compiler.emit.bundle;

import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Readers of both versions of YAML. */
final class YamlReaders {

  /** One of the readers fails where a surrogate pair lies across the end of its buffer. */
  private static final int WHOLE = 1 << 22;

  private YamlReaders() {}

  static List<Function<String, Object>> all() {
    return List.of(YamlReaders::yaml11, YamlReaders::yaml12);
  }

  static Object yaml11(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  static Object yaml12(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setBufferSize(WHOLE).build();
    return new Load(settings).loadFromString(text);
  }
}
