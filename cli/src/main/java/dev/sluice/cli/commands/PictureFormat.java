package dev.sluice.cli.commands;

import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.render.Dot;
import dev.sluice.analysis.picture.render.Mermaid;
import dev.sluice.analysis.picture.render.Page;
import dev.sluice.analysis.picture.render.PictureJson;
import dev.sluice.analysis.picture.render.Svg;
import java.util.Locale;
import java.util.Optional;

/** The forms of {@code sluice graph}. */
enum PictureFormat {
  SVG,
  MERMAID,
  DOT,
  JSON,
  HTML;

  /** The text of a picture. */
  String render(Picture picture) {
    return switch (this) {
      case SVG -> Svg.render(picture);
      case MERMAID -> Mermaid.render(picture);
      case DOT -> Dot.render(picture);
      case JSON -> PictureJson.render(picture);
      case HTML -> Page.render(picture);
    };
  }

  /** The form that a file's name tells. */
  static Optional<PictureFormat> of(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "svg" -> Optional.of(SVG);
      case "mmd", "mermaid" -> Optional.of(MERMAID);
      case "dot", "gv" -> Optional.of(DOT);
      case "json" -> Optional.of(JSON);
      case "html", "htm" -> Optional.of(HTML);
      default -> Optional.empty();
    };
  }
}
