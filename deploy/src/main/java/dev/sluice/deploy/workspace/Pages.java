package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The items of a list that comes in pages: one page at a time, asked for when it is needed. */
final class Pages implements Iterator<JsonNode> {

  private final Function<Optional<String>, JsonNode> fetch;
  private final String items;
  private Iterator<JsonNode> page;
  private Optional<String> token = Optional.empty();
  private boolean last;

  private Pages(Function<Optional<String>, JsonNode> fetch, String items) {
    this.fetch = requireNonNull(fetch, "fetch");
    this.items = requireNonNull(items, "items");
    this.page = Json.object().elements();
  }

  /**
   * All items.
   *
   * @param fetch gets the page of a token, the first page without one
   * @param items the field of a page that holds the items
   */
  static Stream<JsonNode> stream(Function<Optional<String>, JsonNode> fetch, String items) {
    Iterable<JsonNode> all = () -> new Pages(fetch, items);
    return StreamSupport.stream(all.spliterator(), false);
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && !last) {
      turn();
    }
    return page.hasNext();
  }

  @Override
  public JsonNode next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }

  private void turn() {
    JsonNode answer = fetch.apply(token);
    page = answer.path(items).elements();
    Optional<String> next = Json.text(answer, "next_page_token");
    last = next.isEmpty() || next.equals(token); // a token that leads to itself has no end
    token = next;
  }
}
