package dev.sluice.compiler.graph;

import dev.sluice.compiler.graph.DdlTokens.Kind;
import dev.sluice.compiler.graph.DdlTokens.Token;
import java.util.List;

/** A place in a list of tokens. */
final class DdlCursor {

  private final List<Token> tokens;
  private int at;

  DdlCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  int position() {
    return at;
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  boolean accept(String word) {
    if (peek().is(word)) {
      next();
      return true;
    }
    return false;
  }

  void expect(String sign) {
    if (!accept(sign)) {
      throw problem("`" + sign + "` is missing");
    }
  }

  Token name(String what) {
    if (!peek().isName()) {
      throw problem(what + " is missing");
    }
    return next();
  }

  int number() {
    Token token = next();
    try {
      return Integer.parseInt(token.text());
    } catch (NumberFormatException e) {
      throw new DdlProblem("a number is missing", token.offset());
    }
  }

  void end() {
    if (peek().kind() != Kind.END) {
      throw problem("`" + peek().text() + "` is out of place");
    }
  }

  /** Whether two words follow each other between a position and here. */
  boolean hasPair(int from, String first, String second) {
    for (int i = from; i + 1 < at; i++) {
      if (tokens.get(i).is(first) && tokens.get(i + 1).is(second)) {
        return true;
      }
    }
    return false;
  }

  DdlProblem problem(String message) {
    return new DdlProblem(message, peek().offset());
  }
}
