package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.AppendFlow;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Two flows of a loop with the same name. */
public final class FlowsOfOneName implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var flows = new ArrayList<AppendFlow>();
    for (String region : List.of("eu", "us")) {
      flows.add(
          appendFlow( // <- flow.duplicate
              "all_events",
              readStream(autoLoader(JSON, "/Volumes/web/" + region).schema(Event.class))));
    }
    var all = silver("events").fedBy(flows).build();

    return bundle("flows_of_one_name")
        .add(
            pipeline("flows_of_one_name")
                .publishTo("main", "flows_of_one_name")
                .compute(serverless())
                .add(all)
                .build())
        .build();
  }
}
