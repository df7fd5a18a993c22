package dev.sluice.compiler.emit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The text of JSON: one form, read back whole. */
class JsonWriterTest {

  private static final ObjectMapper JACKSON = new ObjectMapper();

  @Example
  void sortsKeysAndLeavesOutNulls() throws JsonProcessingException {
    assertThat(write("{'b':[1,{'x':false}],'a':{'d':null,'c':'t'},'n':null,'e':{},'l':[]}"))
        .isEqualTo(
            """
            {
              "a": {
                "c": "t"
              },
              "b": [
                1,
                {
                  "x": false
                }
              ],
              "e": {},
              "l": []
            }
            """);
  }

  @Example
  void escapesWhatIsNotPrinted() {
    assertThat(JsonWriter.write(TextNode.valueOf("\"\\/\n\r\t\0\u007f\u2028é\ud83d\ude80\ud83d")))
        .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0000\\u007f\\u2028é\ud83d\ude80\\ud83d\"\n");
  }

  @Property
  void everyStringComesBack(@ForAll("strings") String text) throws JsonProcessingException {
    assertThat(JACKSON.readTree(JsonWriter.write(TextNode.valueOf(text))).textValue())
        .isEqualTo(text);
  }

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.strings().all().ofMaxLength(30);
  }

  private static String write(String json) throws JsonProcessingException {
    JsonNode tree = JACKSON.readTree(json.replace('\'', '"'));
    return JsonWriter.write(tree);
  }
}
