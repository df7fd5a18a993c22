package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Which events, and in which order. The workspace filters by {@code timestamp}, {@code id}, {@code
 * update_id} and {@code level} only; types are for the one who reads them.
 *
 * @param filter such as {@code level = 'ERROR' AND timestamp >= '2025-01-01T00:00:00.000Z'}
 * @param oldestFirst the newest come first otherwise
 * @param pageSize up to 250
 */
public record EventQuery(Optional<String> filter, boolean oldestFirst, int pageSize) {

  /** The most that one page can have. */
  public static final int LARGEST_PAGE = 250;

  public EventQuery {
    requireNonNull(filter, "filter");
    if (pageSize < 1 || pageSize > LARGEST_PAGE) {
      throw new IllegalArgumentException("a page has 1 to 250 events, not " + pageSize);
    }
  }

  /** All events, the newest first. */
  public static EventQuery all() {
    return new EventQuery(Optional.empty(), false, LARGEST_PAGE);
  }

  /** Events of one update, the oldest first. */
  public static EventQuery ofUpdate(String updateId) {
    return new EventQuery(Optional.of("update_id = '" + updateId + "'"), true, LARGEST_PAGE);
  }
}
