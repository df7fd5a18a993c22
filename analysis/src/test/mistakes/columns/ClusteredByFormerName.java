package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A table is clustered by a column that its query renames. */
public final class ClusteredByFormerName implements Project {

  record Ticket(Long ticketId, String state, Integer priority, Double hours) {}

  @Override
  public Bundle define() {
    var tickets =
        bronze("tickets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/desk/landing/tickets").schema(Ticket.class)))
            .build();

    var result =
        silver("result")
            .from(readStream(tickets).withColumnRenamed("state", "status"))
            .layout(clusterBy("state")) // <- columns.unresolved
            .build();

    return bundle("clustered_by_former_name")
        .add(
            pipeline("clustered_by_former_name")
                .publishTo("main", "clustered_by_former_name")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
