package dev.sluice.cli.cache;

import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Knowledge;

/**
 * How much an analysis knows of a bundle.
 *
 * @param datasets how many there are
 * @param known how many are known whole
 * @param opaque how many are not known
 * @param partly how many are known in part
 */
public record Coverage(int datasets, int known, int opaque, int partly) {

  /** The coverage of an analysis. */
  public static Coverage of(Analysed analysed) {
    return new Coverage(
        analysed.datasets().size(),
        analysed.count(Knowledge.KNOWN),
        analysed.count(Knowledge.OPAQUE),
        analysed.count(Knowledge.PARTLY));
  }
}
