package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts lists into pages. A token remembers where it goes on, and the filter and order of then. */
final class Paging {

  private static final String SEPARATOR = "\n";

  private Paging() {}

  /** What a token remembers. */
  record Token(int offset, String filter, String order) {

    String text() {
      String plain = String.join(SEPARATOR, Integer.toString(offset), filter, order);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Token of(String text) {
      try {
        byte[] plain = Base64.getUrlDecoder().decode(text);
        String[] parts = new String(plain, StandardCharsets.UTF_8).split(SEPARATOR, 3);
        return new Token(Integer.parseInt(parts[0]), parts[1], parts[2]);
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw ApiError.invalid("Invalid page token.");
      }
    }
  }

  /** What a request asks for: of its token, if it has one. */
  static Token token(Ask ask, String order) {
    Optional<String> token = ask.query("page_token");
    return token.isPresent()
        ? Token.of(token.get())
        : new Token(0, ask.query("filter").orElse(""), ask.query("order_by").orElse(order));
  }

  /** One page, with the tokens of its neighbours. */
  static <T> Reply page(
      Ask ask, Token at, int size, List<T> all, String name, Function<T, ? extends JsonNode> json) {
    int from = Math.min(at.offset(), all.size());
    int to = Math.min(from + size, all.size());
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    ArrayNode items = page.putArray(name);
    all.subList(from, to).forEach(item -> items.add(json.apply(item)));
    if (to < all.size()) {
      page.put("next_page_token", new Token(to, at.filter(), at.order()).text());
    }
    if (from > 0) {
      page.put(
          "prev_page_token", new Token(Math.max(0, from - size), at.filter(), at.order()).text());
    }
    return Reply.json(page);
  }

  /** The size of a page, which has to be in the range that the platform takes. */
  static int size(Ask ask, String name, int otherwise, int most) {
    int size = ask.number(name, otherwise);
    if (size < 1 || size > most) {
      throw ApiError.invalid("`" + name + "` has to be between 1 and " + most + ".");
    }
    return size;
  }
}
