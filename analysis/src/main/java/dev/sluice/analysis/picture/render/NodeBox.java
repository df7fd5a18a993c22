package dev.sluice.analysis.picture.render;

import dev.sluice.analysis.picture.Node;
import dev.sluice.analysis.picture.layout.Layout.Box;
import dev.sluice.analysis.picture.layout.Layout.Size;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.emit.layout.Width;
import java.util.ArrayList;
import java.util.List;

/** A node as SVG: a box with its name, its kind, and pills that count. */
final class NodeBox {

  /** In pixels: a character of the name, one of the second line, one of a pill. */
  private static final double NAME = 7.85;

  private static final double SMALL = 6.2;
  private static final double TINY = 6.2;

  private static final int HEIGHT = 50;
  private static final int LEAST_WIDTH = 150;
  private static final int MOST_WIDTH = 320;

  /** The stripe and the space beside it. */
  private static final int LEFT = 16;

  private static final int RIGHT = 12;

  private final Node node;
  private final Box box;
  private final boolean showPipeline;
  private final boolean onPage;

  /**
   * A box at its place.
   *
   * @param showPipeline whether its title tells the pipeline
   * @param onPage whether a script is there, which names columns below it
   */
  NodeBox(Node node, Box box, boolean showPipeline, boolean onPage) {
    this.node = node;
    this.box = box;
    this.showPipeline = showPipeline;
    this.onPage = onPage;
  }

  /** What counts, in a colour of its own. */
  private record Pill(String look, String text) {
    int width() {
      return (int) Math.ceil(Width.of(text) * TINY) + 10;
    }
  }

  static Size size(Node node) {
    int pills = pills(node).stream().mapToInt(pill -> pill.width() + 4).sum();
    double name = Width.of(Labels.name(node)) * NAME + (node.streaming() ? 22 : 0);
    double kind = Width.of(Labels.kind(node)) * SMALL + pills + 6;
    int width = (int) Math.ceil(Math.max(name, kind)) + LEFT + RIGHT;
    return new Size(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width)), HEIGHT);
  }

  private static List<Pill> pills(Node node) {
    List<Pill> pills = new ArrayList<>();
    if (!node.expectations().isEmpty()) {
      pills.add(new Pill("checks", "✓" + node.expectations().size()));
    }
    if (node.count(Severity.ERROR) > 0) {
      pills.add(new Pill("error", "✗" + node.count(Severity.ERROR)));
    }
    if (node.count(Severity.WARNING) > 0) {
      pills.add(new Pill("warning", "!" + node.count(Severity.WARNING)));
    }
    if (node.count(Severity.INFO) > 0) {
      pills.add(new Pill("info", "i" + node.count(Severity.INFO)));
    }
    return pills;
  }

  List<String> elements() {
    List<String> out = new ArrayList<>();
    out.add(
        "<g class=\"node %s %s\" data-node=\"%s\" transform=\"translate(%d %d)\">"
            .formatted(
                look(),
                node.layer().map(layer -> layer.label()).orElse("none"),
                Xml.escaped(node.id()),
                box.x(),
                box.y()));
    out.add("<title>" + Xml.escaped(title()) + "</title>");
    out.add(
        "<rect class=\"box\" width=\"%d\" height=\"%d\" rx=\"%d\"/>"
            .formatted(box.width(), box.height(), node.kind().isInside() ? 6 : 14));
    if (node.layer().isPresent()) {
      out.add("<path class=\"stripe\" d=\"M6 1H5a4 4 0 0 0-4 4v40a4 4 0 0 0 4 4h1z\"/>");
    }
    if (node.streaming()) {
      out.add(wave());
    }
    int room = box.width() - LEFT - RIGHT - (node.streaming() ? 22 : 0);
    boolean path = !node.kind().isInside();
    out.add(
        "<text class=\"name\" x=\"%d\" y=\"21\">%s</text>"
            .formatted(
                LEFT, Xml.escaped(Labels.cut(Labels.name(node), (int) (room / NAME), path))));
    pills(out);
    if (onPage) {
      out.add("<text class=\"via\" x=\"%d\" y=\"%d\"></text>".formatted(LEFT, box.height() + 13));
    }
    out.add("</g>");
    return out;
  }

  private String look() {
    return switch (node.kind()) {
      case STREAMING_TABLE, MATERIALIZED_VIEW, MANAGED_TABLE -> "table";
      case TEMPORARY_VIEW, PERSISTED_VIEW -> "view";
      case EXTERNAL_TABLE, SOURCE, PYTHON -> "outside";
      case SINK -> "sink";
    };
  }

  private String title() {
    List<String> parts = new ArrayList<>(List.of(node.fullName(), Labels.kind(node)));
    if (showPipeline) {
      node.pipeline().ifPresent(key -> parts.add("pipeline " + key));
    }
    node.comment().ifPresent(parts::add);
    if (!Labels.counts(node).isEmpty()) {
      parts.add(Labels.counts(node));
    }
    return String.join(" — ", parts);
  }

  private String wave() {
    int x = box.width() - RIGHT - 16;
    String wave = "q4-5 8 0t8 0";
    return "<path class=\"wave\" d=\"M%1$d 14%2$sM%1$d 19%2$s\"/>".formatted(x, wave);
  }

  private void pills(List<String> out) {
    int end = box.width() - RIGHT + 4;
    List<Pill> pills = pills(node);
    for (int i = pills.size() - 1; i >= 0; i--) {
      Pill pill = pills.get(i);
      end -= pill.width();
      out.add(
          ("<g class=\"pill %s\"><rect x=\"%d\" y=\"28\" width=\"%d\" height=\"15\" rx=\"7\"/>"
                  + "<text x=\"%d\" y=\"39\">%s</text></g>")
              .formatted(
                  pill.look(),
                  end,
                  pill.width(),
                  end + pill.width() / 2,
                  Xml.escaped(pill.text())));
      end -= 4;
    }
    int columns = (int) ((end - LEFT - 2) / SMALL);
    out.add(
        "<text class=\"kind\" x=\"%d\" y=\"39\">%s</text>"
            .formatted(LEFT, Xml.escaped(Labels.cut(Labels.kind(node), columns, false))));
  }
}
