package dev.sluice.deploy.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Columns of text: the first ones to the left, numbers to the right. */
final class TextTable {

  private final int left;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param left how many columns, from the first, stand to the left
   */
  TextTable(int left, String... head) {
    this.left = left;
    rows.add(List.of(head));
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  /** All lines, a line break at the end of each. */
  String text() {
    int columns = rows.get(0).size();
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(row -> width(row.get(c))).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns; c++) {
        String cell = row.get(c);
        String space = " ".repeat(widths[c] - width(cell));
        line.append(c == 0 ? "" : "  ").append(c < left ? cell + space : space + cell);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
