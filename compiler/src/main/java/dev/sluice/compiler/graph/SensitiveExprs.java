package dev.sluice.compiler.graph;

import dev.sluice.model.Expr;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an expression hands on personal data of the columns that it mentions. */
final class SensitiveExprs {

  /** What comes out of them does not tell the value. */
  private static final Set<String> ENDS =
      Set.of(
          "aes_encrypt",
          "ai_mask",
          "approx_count_distinct",
          "bit_length",
          "char_length",
          "contains",
          "count",
          "count_distinct",
          "count_if",
          "crc32",
          "endswith",
          "hash",
          "isnan",
          "isnotnull",
          "isnull",
          "length",
          "mask",
          "md5",
          "octet_length",
          "regexp_like",
          "rlike",
          "sha",
          "sha1",
          "sha2",
          "startswith",
          "xxhash64");

  /** Functions of the user's that are called so do what they are called. */
  private static final Pattern HIDES =
      Pattern.compile(
          "mask|hash|encrypt|redact|anonymi|pseudonymi|tokeni", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\w+");

  private SensitiveExprs() {}

  /** The first column of personal data that an expression hands on. */
  static Optional<SensitiveTrace> trace(Object expr, Map<String, SensitiveTrace> scope) {
    if (scope.isEmpty()) {
      return Optional.empty();
    }
    SensitiveTrace[] found = new SensitiveTrace[1];
    ModelWalk.recordsWhile(
        expr,
        record -> {
          if (found[0] == null && record instanceof Expr.Column column) {
            column.parts().stream()
                .filter(scope::containsKey)
                .findFirst()
                .ifPresent(part -> found[0] = scope.get(part));
          } else if (found[0] == null && record instanceof Expr.Sql sql) {
            inText(sql.text().toString(), scope).ifPresent(trace -> found[0] = trace);
          }
          return found[0] == null && !hides(record);
        });
    return Optional.ofNullable(found[0]);
  }

  /** Whether what fills a template comes through it. */
  static boolean passes(Expr template) {
    boolean[] found = new boolean[1];
    ModelWalk.recordsWhile(
        template,
        record -> {
          found[0] |= record instanceof Expr.Placeholder;
          return !hides(record);
        });
    return found[0];
  }

  /** The first column of personal data in SQL text, unless something in the text hides it. */
  static Optional<SensitiveTrace> inText(String text, Map<String, SensitiveTrace> scope) {
    SensitiveTrace found = null;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      boolean called = words.end() < text.length() && text.charAt(words.end()) == '(';
      if (called && hides(word)) {
        return Optional.empty();
      }
      found = found == null ? scope.get(word) : found;
    }
    return Optional.ofNullable(found);
  }

  private static boolean hides(Record record) {
    if (record instanceof Expr.Call call) {
      return hides(call.function());
    }
    if (record instanceof Expr.CatalogCall call) {
      return HIDES.matcher(call.function().toString()).find();
    }
    if (record instanceof Expr.UdfCall call) {
      return HIDES.matcher(call.function().name()).find();
    }
    return record instanceof Expr.In
        || record instanceof Expr.Between
        || record instanceof Expr.Like
        || (record instanceof Expr.Unary unary && isCondition(unary.operator()))
        || (record instanceof Expr.Binary binary && isCondition(binary.operator()));
  }

  private static boolean hides(String function) {
    return ENDS.contains(function.toLowerCase(Locale.ROOT));
  }

  private static boolean isCondition(Expr.UnaryOperator operator) {
    return switch (operator) {
      case NOT, IS_NULL, IS_NOT_NULL -> true;
      case NEGATE, BITWISE_NOT -> false;
    };
  }

  private static boolean isCondition(Expr.BinaryOperator operator) {
    return switch (operator) {
      case OR, AND, EQ, EQ_NULL_SAFE, NE, LT, LE, GT, GE -> true;
      case PLUS, MINUS, TIMES, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR -> false;
    };
  }
}
