package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.AppendFlow;
import dev.sluice.model.Bundle;
import dev.sluice.model.PipelineElement;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Many tables of one shape, then one of all. */
public final class TablesFromALoop implements Project {

  record Event(String eventId, String userId, String kind, Instant at) {}

  @Override
  public Bundle define() {
    var flows = new ArrayList<AppendFlow>();
    var tables = new ArrayList<PipelineElement>();
    for (String region : List.of("eu", "us", "ap")) {
      var raw =
          bronze("events_" + region)
              .from(readStream(autoLoader(JSON, "/Volumes/web/" + region).schema(Event.class)))
              .build();
      tables.add(raw);
      flows.add(appendFlow("from_" + region, readStream(raw).withColumn("region", lit(region))));
    }
    var all =
        silver("events").fedBy(flows).expectOrDrop("id", col(Event::eventId).isNotNull()).build();
    tables.add(all);
    tables.add(gold("by_region").from(read(all).groupBy("region", "kind").count()).build());
    return bundle("loop")
        .add(pipeline("loop").publishTo("main", "web").compute(serverless()).add(tables).build())
        .build();
  }
}
