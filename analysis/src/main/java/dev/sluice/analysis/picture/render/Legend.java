package dev.sluice.analysis.picture.render;

import java.util.ArrayList;
import java.util.List;

/** What the colours and lines of a picture mean. */
final class Legend {

  static final int WIDTH = 620;

  private Legend() {}

  static List<String> at(int x, int y) {
    List<String> out = new ArrayList<>();
    out.add("<g class=\"legend\" transform=\"translate(%d %d)\">".formatted(x, y));
    int at = 0;
    for (String layer : List.of("bronze", "silver", "gold")) {
      out.add(
          "<g class=\"node %s\"><rect class=\"stripe\" x=\"%d\" y=\"3\" width=\"6\" height=\"14\"/></g>"
              .formatted(layer, at));
      out.add("<text x=\"%d\" y=\"14\">%s</text>".formatted(at + 12, layer));
      at += 70;
    }
    for (String kind : List.of("stream", "batch")) {
      out.add(
          "<g class=\"edge %s\"><path d=\"M%d 10h36\" marker-end=\"url(#arrow-%s)\"/></g>"
              .formatted(kind, at, kind));
      out.add(
          "<text x=\"%d\" y=\"14\">%s</text>"
              .formatted(at + 44, kind.equals("stream") ? "read as a stream" : "read at rest"));
      at += kind.equals("stream") ? 160 : 130;
    }
    out.add(
        "<g class=\"pill checks\"><rect x=\"%d\" y=\"3\" width=\"22\" height=\"15\" rx=\"7\"/><text x=\"%d\" y=\"14\">✓</text></g>"
            .formatted(at, at + 11));
    out.add("<text x=\"%d\" y=\"14\">expectations</text>".formatted(at + 28));
    out.add("</g>");
    return out;
  }
}
