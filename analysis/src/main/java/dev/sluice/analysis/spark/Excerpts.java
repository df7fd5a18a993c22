package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Origin;

/** Findings at their places, with the line of SQL. */
final class Excerpts {

  private Excerpts() {}

  /** The finding at a spot. */
  static Diagnostic at(Marks.Spot spot, Diagnostic finding) {
    Origin origin = spot.place().origin().isKnown() ? spot.place().origin() : finding.origin();
    Diagnostic placed =
        new Diagnostic(
            finding.rule(),
            finding.severity(),
            finding.message(),
            origin,
            finding.related(),
            finding.hints(),
            finding.excerpt());
    return spot.inText()
        ? placed.excerpt(of(spot.place().sql().orElseThrow().shown(), spot.start(), spot.stop()))
        : placed;
  }

  /** The line of a text that a character is in, and the piece up to another or the line's end. */
  static Diagnostic.Excerpt of(String text, int start, int stop) {
    int at = Math.max(0, Math.min(start, text.length()));
    int begin = text.lastIndexOf('\n', at - 1) + 1;
    int newLine = text.indexOf('\n', at);
    int end = newLine < 0 ? text.length() : newLine;
    int line = (int) text.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
    int length = Math.max(1, Math.min(stop + 1, end) - at);
    return new Diagnostic.Excerpt(
        text.substring(begin, end).stripTrailing(), line, at - begin + 1, length);
  }

  /** The character that a line and a column stand for. */
  static int offset(String text, int line, int column) {
    int begin = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', begin);
      if (next < 0) {
        break;
      }
      begin = next + 1;
    }
    return Math.min(text.length(), begin + column);
  }
}
