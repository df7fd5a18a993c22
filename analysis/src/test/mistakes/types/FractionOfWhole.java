package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A whole number that has to be a fraction. */
public final class FractionOfWhole implements Project {

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
            .from(readStream(tickets).where("priority = 1.5")) // <- comparison.constant
            .build();

    return bundle("fraction_of_whole")
        .add(
            pipeline("fraction_of_whole")
                .publishTo("main", "fraction_of_whole")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
