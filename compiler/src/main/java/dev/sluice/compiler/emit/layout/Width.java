package dev.sluice.compiler.emit.layout;

/**
 * The columns that a text takes, as formatters of Python count them: two for a wide character of
 * East Asia or a pictograph, none for a combining mark.
 */
public final class Width {

  /** First and last code points of the wide ranges of Unicode 15, ascending, unassigned bridged. */
  private static final int[] WIDE =
      ranges(
          "1100-115f 231a-231b 2329-232a 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2648-2653 267f"
              + " 2693 26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea 26f2-26f3 26f5 26fa 26fd"
              + " 2705 270a-270b 2728 274c 274e 2753-2755 2757 2795-2797 27b0 27bf 2b1b-2b1c 2b50"
              + " 2b55 2e80-303e 3041-3247 3250-4dbf 4e00-a4c6 a960-a97c ac00-d7a3 f900-fad9"
              + " fe10-fe19 fe30-fe6b ff01-ff60 ffe0-ffe6 16fe0-1b2fb 1f004 1f0cf 1f18e 1f191-1f19a"
              + " 1f200-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3"
              + " 1f3e0-1f3f0 1f3f4 1f3f8-1f43e 1f440 1f442-1f4fc 1f4ff-1f53d 1f54b-1f54e"
              + " 1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc 1f6d0-1f6d2"
              + " 1f6d5-1f6df 1f6eb-1f6ec 1f6f4-1f6fc 1f7e0-1f7f0 1f90c-1f93a 1f93c-1f945"
              + " 1f947-1f9ff 1fa70-1faf8 20000-3fffd");

  private Width() {}

  /** The columns of a text on one line. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x300) {
        width++;
      } else {
        int codePoint = text.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        width += of(codePoint);
      }
    }
    return width;
  }

  private static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isJamoWithinSyllable(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isJamoWithinSyllable(int codePoint) {
    return codePoint >= 0x1160 && codePoint <= 0x11ff;
  }

  private static boolean isWide(int codePoint) {
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (codePoint < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (codePoint > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static int[] ranges(String text) {
    String[] ranges = text.split(" ", -1);
    int[] ends = new int[ranges.length * 2];
    for (int i = 0; i < ranges.length; i++) {
      int dash = ranges[i].indexOf('-');
      ends[2 * i] = Integer.parseInt(dash < 0 ? ranges[i] : ranges[i].substring(0, dash), 16);
      ends[2 * i + 1] = Integer.parseInt(ranges[i].substring(dash + 1), 16);
    }
    return ends;
  }
}
