package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Two things are excluded, and joined with the wrong word. */
public final class NeitherWithOr implements Project {

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
            .from(
                readStream(tickets)
                    .where("state <> 'closed' OR state <> 'rejected'")) // <- comparison.constant
            .build();

    return bundle("neither_with_or")
        .add(
            pipeline("neither_with_or")
                .publishTo("main", "neither_with_or")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
