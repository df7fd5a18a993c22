package mistakes.expectations;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** An expectation that every number fulfils. */
public final class EitherWay implements Project {

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
            .from(readStream(tickets))
            .expect("priority_known", "priority > 0 OR priority <= 0") // <- comparison.constant
            .build();

    return bundle("either_way")
        .add(
            pipeline("either_way")
                .publishTo("main", "either_way")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
