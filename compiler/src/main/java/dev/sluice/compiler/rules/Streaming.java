package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Query;
import java.util.IdentityHashMap;

/** Whether queries are streams, found without walking a shared query twice. */
final class Streaming {

  private Streaming() {}

  static boolean isStream(Query query) {
    IdentityHashMap<Query, Boolean> known = new IdentityHashMap<>();
    for (Query each : Queries.all(query)) {
      // these say it themselves: nothing, or not only, follows from their inputs
      boolean own =
          each instanceof Query.Read || each instanceof Query.Sql || each instanceof Query.Python;
      boolean stream = own ? each.streaming() : each.inputs().stream().anyMatch(known::get);
      known.put(each, stream);
    }
    return known.get(query);
  }
}
