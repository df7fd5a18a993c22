package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The bounds of BETWEEN are the wrong way round. */
public final class BetweenTurned implements Project {

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
            .from(readStream(tickets).where("hours BETWEEN 24 AND 8")) // <- comparison.constant
            .build();

    return bundle("between_turned")
        .add(
            pipeline("between_turned")
                .publishTo("main", "between_turned")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
