package dev.sluice.cli.commands;

import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.render.Dot;
import dev.sluice.analysis.picture.render.Mermaid;
import dev.sluice.analysis.picture.render.Page;
import dev.sluice.analysis.picture.render.PictureJson;
import dev.sluice.analysis.picture.render.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms of {@code sluice graph}. */
enum PictureFormat {
  SVG(Svg::render, "svg"),
  MERMAID(Mermaid::render, "mmd", "mermaid"),
  DOT(Dot::render, "dot", "gv"),
  JSON(PictureJson::render, "json"),
  HTML(Page::render, "html", "htm");

  private final Function<Picture, String> renderer;
  private final List<String> extensions;

  PictureFormat(Function<Picture, String> renderer, String... extensions) {
    this.renderer = renderer;
    this.extensions = List.of(extensions);
  }

  /** The text of a picture. */
  String render(Picture picture) {
    return renderer.apply(picture);
  }

  /** The form that a file's name tells. */
  static Optional<PictureFormat> of(String file) {
    String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (PictureFormat format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
