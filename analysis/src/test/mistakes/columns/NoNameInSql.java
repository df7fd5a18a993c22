package mistakes.columns;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** An aggregate in SQL that nobody named. */
public final class NoNameInSql implements Project {

  record Ticket(Long ticketId, String state, Integer priority, Double hours) {}

  @Override
  public Bundle define() {
    var tickets =
        bronze("tickets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/desk/landing/tickets").schema(Ticket.class)))
            .build();

    var result =
        gold("result")
            .from(
                sqlQuery( // <- column.unnamed
                    "SELECT state, count(*) FROM {tickets} GROUP BY state",
                    Map.of("tickets", read(tickets))))
            .build();

    return bundle("no_name_in_sql")
        .add(
            pipeline("no_name_in_sql")
                .publishTo("main", "no_name_in_sql")
                .compute(serverless())
                .add(tickets, result)
                .build())
        .build();
  }
}
