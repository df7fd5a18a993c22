package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Events, with the two traps of the platform: few columns to filter by, and jealous tokens. */
final class EventRoutes {

  private EventRoutes() {}

  static void add(Routes routes) {
    routes.add("GET", "/api/2.0/pipelines/{}/events", EventRoutes::list);
  }

  private static Reply list(Ask ask) {
    FakePipeline pipeline = ask.state().pipeline(ask.argument(0));
    if (ask.query("page_token").isPresent()) {
      refuse(ask, "order_by", "You can provide a page token or specify an ordering, but not both");
      refuse(ask, "filter", "You can provide a page token or specify a filter, but not both");
    }
    Paging.Token at = Paging.token(ask, "timestamp desc");
    if (!at.order().matches("timestamp( asc| desc)?")) {
      throw ApiError.invalid("Cannot order by " + at.order());
    }
    Predicate<ObjectNode> filter = EventFilter.of(at.filter());
    List<ObjectNode> events = new ArrayList<>();
    for (ObjectNode event : pipeline.events()) {
      if (filter.test(event)) {
        events.add(event);
      }
    }
    if (at.order().endsWith("desc")) {
      Collections.reverse(events);
    }
    int size = Paging.size(ask, "max_results", 25, 250);
    return Paging.page(ask, at, size, events, "events", event -> event);
  }

  private static void refuse(Ask ask, String name, String message) {
    if (ask.query(name).isPresent()) {
      ask.fake().problem(ask.request().line() + ": " + message);
      throw ApiError.invalid(message);
    }
  }
}
