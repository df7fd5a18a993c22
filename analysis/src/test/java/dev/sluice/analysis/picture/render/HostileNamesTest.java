package dev.sluice.analysis.picture.render;

import static dev.sluice.analysis.Pipelines.analyse;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.files;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.silver;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Pictures;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.Dataset;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Whatever the names and texts of a bundle are, a picture of it is well-formed and shows them. */
final class HostileNamesTest {

  private static final Pattern DATA =
      Pattern.compile("<script id=\"data\" type=\"application/json\">(.*)</script>\\n<script>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "\"; onload=\"alert(1)",
        "a & b < c > d ' e",
        "]]>",
        "a\\",
        "a\\\"b",
        "#quot; %%{init}%% `x` {y} [z] (w) |v|",
        "{{title}} {{{style}}}",
        "line\nbreak\ttab\rreturn",
        "\u2028\u2029\u0000\u0007\u007F\uFFFE",
        "half \uD83D pair \uDE00",
        "表 \uD83D\uDE00 é \u202E",
        "end",
        "__proto__",
        "a very long name that goes on and on and on and on and on and on and on and on",
      })
  void areShownAsTheyAre(String name) throws Exception {
    Dataset.MaterializedView raw =
        bronze(name)
            .from(read(files(Sluice.JSON, "/in/" + name).schema("a BIGINT COMMENT 'x'")))
            .comment(name)
            .build();
    Dataset.MaterializedView next =
        silver("next").from(read(raw)).expect(name, col("a").gt(0)).build();
    Picture picture =
        Pictures.of(
            analyse(raw, next),
            Optional.empty(),
            List.of(Diagnostic.error("x.y", next.origin(), "`next` " + name).hint(name)));

    Document svg = parse(Svg.render(picture));
    NodeList titles = svg.getElementsByTagName("title");
    assertThat(titles.getLength()).isEqualTo(1 + picture.nodes().size());

    JsonNode json = new ObjectMapper().readTree(PictureJson.render(picture));
    assertThat(json.get("nodes").get(1).get("name").asText()).isEqualTo(name);
    assertThat(json.get("nodes").get(2).get("findings")).hasSize(1);

    String page = Page.render(picture);
    assertThat(page.split("</script>", -1)).hasSize(3);
    Matcher data = DATA.matcher(page);
    assertThat(data.find()).isTrue();
    assertThat(new ObjectMapper().readTree(data.group(1))).isEqualTo(json);
    assertThat(data.group(1)).doesNotContain("<", "\u2028", "\u2029");

    assertThat(Dot.render(picture).lines()).allMatch(HostileNamesTest::isQuoted);
    assertThat(Mermaid.render(picture).lines())
        .allMatch(
            line -> line.matches("[\\p{L}\\p{N} _./:,·()\\-…\\[\\]\"<>|#;]*"), "is plain Mermaid");
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  /** Outside of strings there is nothing but Graphviz's own words. */
  private static boolean isQuoted(String line) {
    String outside = line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", "");
    return outside.matches("[a-zA-Z {}\\[\\]=,;>-]*[0-9]*[a-zA-Z {}\\[\\]=,;>-]*");
  }
}
