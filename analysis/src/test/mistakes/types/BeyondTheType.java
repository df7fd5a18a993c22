package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A number that the column cannot have. */
public final class BeyondTheType implements Project {

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
            .from(readStream(tickets).where("priority > 3000000000")) // <- comparison.constant
            .build();

    return bundle("beyond_the_type")
        .add(
            pipeline("beyond_the_type")
                .publishTo("main", "beyond_the_type")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
