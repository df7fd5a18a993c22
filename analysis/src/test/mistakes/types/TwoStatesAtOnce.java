package mistakes.types;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A text that has to be two texts. */
public final class TwoStatesAtOnce implements Project {

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
                    .where("state = 'open' AND state = 'waiting'")) // <- comparison.constant
            .build();

    return bundle("two_states_at_once")
        .add(
            pipeline("two_states_at_once")
                .publishTo("main", "two_states_at_once")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
