package dev.sluice.compiler.rules;

import dev.sluice.model.Flow;

/** How messages call the kinds of flows. */
final class FlowKinds implements Flow.Cases<String> {

  private FlowKinds() {}

  /** {@code append}, {@code AUTO CDC} and the like. */
  static String of(Flow flow) {
    return flow.accept(new FlowKinds());
  }

  /** Whether a flow applies changes or snapshots. */
  static boolean isCdc(Flow flow) {
    return flow instanceof Flow.AutoCdc || flow instanceof Flow.AutoCdcFromSnapshot;
  }

  /** Whether a flow replaces rows. */
  static boolean isReplace(Flow flow) {
    return flow instanceof Flow.ReplaceUsing || flow instanceof Flow.ReplaceWhere;
  }

  @Override
  public String append(Flow.Append flow) {
    return "append";
  }

  @Override
  public String update(Flow.Update flow) {
    return "update";
  }

  @Override
  public String replaceUsing(Flow.ReplaceUsing flow) {
    return "REPLACE USING";
  }

  @Override
  public String replaceWhere(Flow.ReplaceWhere flow) {
    return "REPLACE WHERE";
  }

  @Override
  public String autoCdc(Flow.AutoCdc flow) {
    return "AUTO CDC";
  }

  @Override
  public String autoCdcFromSnapshot(Flow.AutoCdcFromSnapshot flow) {
    return "AUTO CDC FROM SNAPSHOT";
  }
}
