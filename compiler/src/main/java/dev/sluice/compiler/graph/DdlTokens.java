package dev.sluice.compiler.graph;

import java.util.ArrayList;
import java.util.List;

/** The words, quoted names, strings and signs of Spark DDL text; comments are left out. */
final class DdlTokens {

  /** What a token is. */
  enum Kind {
    /** A word or a number. */
    WORD,
    /** A name in back-ticks; the text is without them. */
    QUOTED,
    /** A string, with its quotes. */
    STRING,
    /** One other character. */
    SIGN,
    /** Behind the last token. */
    END
  }

  /** One token and where it starts. */
  record Token(Kind kind, String text, int offset) {
    boolean is(String word) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    boolean isName() {
      return kind == Kind.WORD || kind == Kind.QUOTED;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private DdlTokens(String text) {
    this.text = text;
  }

  /** All tokens, {@link Kind#END} last; throws {@link DdlProblem} when a quote is not closed. */
  static List<Token> of(String text) {
    return new DdlTokens(text).scan();
  }

  private List<Token> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
      } else if (text.startsWith("--", at)) {
        at = end("\n", at, false);
      } else if (text.startsWith("/*", at)) {
        at = end("*/", at + 2, true);
      } else if (c == '`') {
        quotedName();
      } else if (c == '\'' || c == '"') {
        string(c);
      } else if (isWord(c)) {
        word();
      } else {
        tokens.add(new Token(Kind.SIGN, String.valueOf(c), at++));
      }
    }
    tokens.add(new Token(Kind.END, "", at));
    return tokens;
  }

  private int end(String mark, int from, boolean needed) {
    int found = text.indexOf(mark, from);
    if (found < 0 && needed) {
      throw new DdlProblem("a comment is not closed", at);
    }
    return found < 0 ? text.length() : found + mark.length();
  }

  private void quotedName() {
    int start = at++;
    StringBuilder name = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '`') {
        name.append(c);
      } else if (at < text.length() && text.charAt(at) == '`') {
        name.append('`');
        at++;
      } else {
        tokens.add(new Token(Kind.QUOTED, name.toString(), start));
        return;
      }
    }
    throw new DdlProblem("a back-tick is not closed", start);
  }

  private void string(char quote) {
    int start = at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        tokens.add(new Token(Kind.STRING, text.substring(start, at), start));
        return;
      }
    }
    throw new DdlProblem("a quote is not closed", start);
  }

  private void word() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    tokens.add(new Token(Kind.WORD, text.substring(start, at), start));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }
}
