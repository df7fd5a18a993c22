package dev.sluice.compiler.emit.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.EverySetting;
import dev.sluice.compiler.emit.settings.PipelineJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Text in every place that takes text: with it taken away again from what a reader gives, the files
 * say what they say without it.
 */
class HostileTextProperties {

  /** Found in no other text, so that it can be taken away. */
  private static final String MARK = "\u00a7";

  private static final ObjectMapper JSON = new ObjectMapper();

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "\"",
            "'",
            "\n",
            "\r",
            "\t",
            "\\",
            "\\u0041",
            "${",
            "$",
            "{{",
            "{{x}}",
            "{{{x}}}",
            "}}",
            "*/",
            "\"\"\"",
            "#",
            " #",
            "---",
            "\n---\n",
            ": ",
            "- ",
            "\u0000",
            "\u2028",
            "\u0085",
            "\ud83d\ude80",
            "\n  key: value",
            "%",
            "yes",
            " ",
            "&lt;",
            "<b>",
            "e\u0301")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 150)
  void yamlKeepsIt(@ForAll("hostile") String text) {
    check(new BundleYaml(), text, YamlReaders::yaml11);
    check(new BundleYaml(), text, YamlReaders::yaml12);
  }

  @Property(tries = 150)
  void jsonKeepsIt(@ForAll("hostile") String text) {
    check(new PipelineJson(), text, HostileTextProperties::json);
  }

  @Example
  void tenThousandCharactersAreKept() {
    yamlKeepsIt("x".repeat(10_000));
    yamlKeepsIt("\ud83d\ude80 \"".repeat(2_500));
    jsonKeepsIt("\ud83d\ude80 \"".repeat(2_500));
  }

  private static void check(Emitter emitter, String text, Function<String, Object> reader) {
    String suffix = MARK + text + MARK;
    assertThat(strip(read(emitter, value -> value + suffix, reader), suffix))
        .isEqualTo(read(emitter, UnaryOperator.identity(), reader));
  }

  private static Map<String, Object> read(
      Emitter emitter, UnaryOperator<String> free, Function<String, Object> reader) {
    Map<String, Object> trees = new LinkedHashMap<>();
    for (Artifact file : emitter.emit(EverySetting.bundle(free).context("jo@example.com"))) {
      trees.put(file.path(), reader.apply(file.text()));
    }
    return trees;
  }

  private static Object strip(Object tree, String suffix) {
    if (tree instanceof Map<?, ?> map) {
      Map<Object, Object> stripped = new LinkedHashMap<>();
      map.forEach((key, value) -> stripped.put(strip(key, suffix), strip(value, suffix)));
      return stripped;
    }
    if (tree instanceof List<?> list) {
      List<Object> stripped = new ArrayList<>();
      list.forEach(value -> stripped.add(strip(value, suffix)));
      return stripped;
    }
    return tree instanceof String text ? text.replace(suffix, "") : tree;
  }

  private static Object json(String text) {
    try {
      return JSON.readValue(text, new TypeReference<Object>() {});
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
