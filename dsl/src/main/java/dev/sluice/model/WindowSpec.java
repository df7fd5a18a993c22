package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** {@code PARTITION BY .. ORDER BY .. [frame]} of a window function. */
public record WindowSpec(List<Expr> partitionBy, List<Expr> orderBy, Optional<Frame> frame) {

  public WindowSpec {
    partitionBy = List.copyOf(partitionBy);
    orderBy = List.copyOf(orderBy);
    requireNonNull(frame, "frame");
  }

  /**
   * The rows around the current one.
   *
   * @param rows {@code ROWS}; otherwise {@code RANGE}
   * @param start rows before (negative) or after; {@link Long#MIN_VALUE} is UNBOUNDED PRECEDING
   * @param end likewise; {@link Long#MAX_VALUE} is UNBOUNDED FOLLOWING
   */
  public record Frame(boolean rows, long start, long end) {}
}
