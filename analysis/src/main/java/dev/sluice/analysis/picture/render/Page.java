package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.compiler.emit.Templates;
import dev.sluice.compiler.rules.Messages;
import java.util.Map;

/** A picture as one page for a browser, which needs nothing from anywhere else. */
public final class Page {

  private static final String TEMPLATE = "graph.html.mustache";

  private Page() {}

  /** What the template names: finished pieces of HTML, CSS and JavaScript. */
  private record View(
      String title, String summary, String style, String picture, String data, String script) {}

  /** The text of a picture. */
  public static String render(Picture picture) {
    long datasets = picture.nodes().stream().filter(Page::isDataset).count();
    String summary =
        Messages.count(picture.pipelines().size(), "pipeline")
            + ", "
            + Messages.count(datasets, "dataset");
    return new Templates(Map.of())
        .render(
            TEMPLATE,
            new View(
                Xml.escaped(picture.bundle()),
                Xml.escaped(summary),
                Resources.text("picture.css") + Resources.text("page.css"),
                Svg.fragment(picture),
                inScript(PictureJson.tree(picture).toString()),
                Resources.text("page.js")));
  }

  private static boolean isDataset(Node node) {
    return node.kind().isInside() && node.kind() != Node.Kind.SINK;
  }

  /** JSON within a script element: nothing in it may end the element, or be half a character. */
  private static String inScript(String json) {
    StringBuilder safe = new StringBuilder(json.length() + 64);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      boolean risky =
          "<>&\u007F\u2028\u2029".indexOf(c) >= 0
              || (Character.isSurrogate(c) && !isPaired(json, i));
      if (risky) {
        safe.append("\\u%04x".formatted((int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
