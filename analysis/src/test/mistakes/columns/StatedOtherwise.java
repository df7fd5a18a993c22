package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The query states a column that it does not give. */
public final class StatedOtherwise implements Project {

  record Ticket(Long ticketId, String state, Integer priority, Double hours) {}

  record Stated(Long ticketId, String status) {}

  @Override
  public Bundle define() {
    var tickets =
        bronze("tickets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/desk/landing/tickets").schema(Ticket.class)))
            .build();

    var result =
        silver("result")
            .from(
                readStream(tickets)
                    .select("ticket_id", "state")
                    .returns(Stated.class)) // <- columns.stated
            .build();

    return bundle("stated_otherwise")
        .add(
            pipeline("stated_otherwise")
                .publishTo("main", "stated_otherwise")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
