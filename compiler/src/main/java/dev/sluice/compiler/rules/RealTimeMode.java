package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;

/** Which flows run in Real-Time Mode: those that ask for it in their Spark settings. */
final class RealTimeMode {

  private RealTimeMode() {}

  static List<Site<Flow>> flows(RuleContext context) {
    return context.flows().stream().filter(site -> isRealTime(site.value())).toList();
  }

  private static boolean isRealTime(Flow flow) {
    return OptionNames.is(sparkConf(flow), "pipelines.trigger", "RealTime");
  }

  private static Map<String, Text> sparkConf(Flow flow) {
    if (flow instanceof Flow.Update update) {
      return update.sparkConf();
    }
    return flow instanceof Flow.Append append ? append.sparkConf() : Map.of();
  }

  /** All operators of a flow, each once. */
  static List<Query> queries(Flow flow) {
    return Queries.all(Queries.roots(flow));
  }
}
