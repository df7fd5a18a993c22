package dev.sluice.analysis.picture.render;

/** Text in XML and HTML. */
final class Xml {

  private Xml() {}

  /** Text between tags, or in an attribute between double quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\r', '\t' -> escaped.append(' ');
                default -> escaped.append(characters(point));
              }
            });
    return escaped.toString();
  }

  /** A code point, or the sign for one that no XML document may have. */
  static String characters(int point) {
    boolean fine =
        (point >= 0x20 && point <= 0xD7FF)
            || (point >= 0xE000 && point <= 0xFFFD)
            || (point >= 0x10000 && point <= 0x10FFFF);
    return fine && point != 0x7F ? Character.toString(point) : "\uFFFD";
  }
}
