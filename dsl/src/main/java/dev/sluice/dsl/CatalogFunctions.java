package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Functions by their name in SQL, which Python calls with {@code F.call_function}: those of a
 * catalog, and those that only the platform has; and Python functions of the user's.
 */
abstract class CatalogFunctions extends WindowFunctions {

  CatalogFunctions() {}

  /**
   * A function of a catalog, or any that SQL knows.
   *
   * @param name such as {@code main.tools.score}
   * @param result the type that it returns
   */
  public static <T> Column<T> call_function(
      CharSequence name, Type<T> result, Column<?>... arguments) {
    return named(Text.of(name), Optional.of(result.dataType()), Arrays.asList(arguments));
  }

  /** A function by its name in SQL, of which nothing more is said. */
  public static <T> Column<T> call_function(CharSequence name, Column<?>... arguments) {
    return named(Text.of(name), Optional.empty(), Arrays.asList(arguments));
  }

  /** A Python function that is called for each row. */
  public static <T> Udf<T> udf(PythonCode function, Type<T> result) {
    return new Udf<>(function.function(), result, false);
  }

  /** A Python function that is called with pandas Series, for many rows at once. */
  public static <T> Udf<T> pandas_udf(PythonCode function, Type<T> result) {
    return new Udf<>(function.function(), result, true);
  }

  /** One value where the condition holds, else the other: {@code if(condition, yes, no)}. */
  public static <T> Column<T> if_(
      Column<? super Boolean> condition, Column<? super T> yes, Column<? super T> no) {
    Expr.When when = new Expr.When(condition.expr(), yes.expr());
    return new Column<>(new Expr.Case(List.of(when), Optional.of(no.expr()), Origins.here()));
  }

  /** A secret of the workspace, looked up where the query runs. */
  public static Column<String> secret(Column<? super String> scope, Column<? super String> key) {
    return platform("secret", TypeWords.STRING, scope, key);
  }

  /** Whether who runs the query is in a group of the workspace. */
  public static Column<Boolean> is_member(CharSequence group) {
    return platform("is_member", TypeWords.BOOLEAN, group);
  }

  /** Whether who runs the query is in a group of the account. */
  public static Column<Boolean> is_account_group_member(CharSequence group) {
    return platform("is_account_group_member", TypeWords.BOOLEAN, group);
  }

  /** The DDL of a type that fits the JSON texts of all rows. */
  public static Column<String> schema_of_json_agg(Column<? super String> json) {
    return platform("schema_of_json_agg", TypeWords.STRING, json);
  }

  /** What a language model answers; the name is that of a serving endpoint. */
  public static Column<String> ai_query(CharSequence endpoint, Column<?> request) {
    return platform("ai_query", TypeWords.STRING, endpoint, request);
  }

  /** What a language model answers, as a type. */
  public static <T> Column<T> ai_query(CharSequence endpoint, Column<?> request, Type<T> result) {
    return platform("ai_query", result, endpoint, request, new Expr.Argument(result.dataType()));
  }

  /** Which of the labels fits a text best. */
  public static Column<String> ai_classify(Column<? super String> text, CharSequence... labels) {
    return platform("ai_classify", TypeWords.STRING, text, constants(Arrays.asList(labels)));
  }

  /** What a text says of each label, as a struct with a field for each. */
  public static <R> Column<R> ai_extract(Column<? super String> text, CharSequence... labels) {
    return platform("ai_extract", null, text, constants(Arrays.asList(labels)));
  }

  /** Whether a text is {@code positive}, {@code negative}, {@code neutral} or {@code mixed}. */
  public static Column<String> ai_analyze_sentiment(Column<? super String> text) {
    return platform("ai_analyze_sentiment", TypeWords.STRING, text);
  }

  /** The text without its mistakes of grammar. */
  public static Column<String> ai_fix_grammar(Column<? super String> text) {
    return platform("ai_fix_grammar", TypeWords.STRING, text);
  }

  /** An answer to a prompt. */
  public static Column<String> ai_gen(Column<? super String> prompt) {
    return platform("ai_gen", TypeWords.STRING, prompt);
  }

  /** The text with what the labels name masked. */
  public static Column<String> ai_mask(Column<? super String> text, CharSequence... labels) {
    return platform("ai_mask", TypeWords.STRING, text, constants(Arrays.asList(labels)));
  }

  /** How alike two texts are in meaning, 0 to 1. */
  public static Column<Number> ai_similarity(
      Column<? super String> text, Column<? super String> other) {
    return platform("ai_similarity", TypeWords.FLOAT, text, other);
  }

  /** A summary of a text. */
  public static Column<String> ai_summarize(Column<? super String> text) {
    return platform("ai_summarize", TypeWords.STRING, text);
  }

  /** A summary of a text in at most so many words. */
  public static Column<String> ai_summarize(Column<? super String> text, int words) {
    return platform("ai_summarize", TypeWords.STRING, text, words);
  }

  /** The text in another language, {@code en} for instance. */
  public static Column<String> ai_translate(Column<? super String> text, CharSequence language) {
    return platform("ai_translate", TypeWords.STRING, text, language);
  }

  /** What stands in a document, such as a PDF, as VARIANT. */
  public static Column<Variant> ai_parse_document(Column<? super byte[]> content) {
    return platform("ai_parse_document", TypeWords.VARIANT, content);
  }

  /**
   * A call by name; what is no column becomes a constant.
   *
   * @param result null when it is not known
   */
  private static <T> Column<T> platform(String name, Type<?> result, Object... arguments) {
    List<Column<?>> columns = new ArrayList<>();
    for (Object argument : arguments) {
      requireNonNull(argument, "argument");
      columns.add(
          argument instanceof Expr expr
              ? new Column<>(expr)
              : new Column<>(constantOrColumn(argument)));
    }
    return named(Text.of(name), Optional.ofNullable(result).map(Type::dataType), columns);
  }

  private static <T> Column<T> named(
      Text name, Optional<DataType> result, List<? extends Column<?>> arguments) {
    List<Expr> exprs = new ArrayList<>();
    arguments.forEach(argument -> exprs.add(argument.expr()));
    return new Column<>(new Expr.CatalogCall(name, exprs, result, Origins.here()));
  }
}
