package dev.sluice.analysis.spark;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Spelling;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Names;
import dev.sluice.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;

/**
 * Spark's errors as findings: which rule, and a sentence in our words where we have better ones.
 */
final class Errors {

  /** The rule of an error without one of its own. */
  static final String OTHER = "spark.analysis";

  /** Conditions by their beginnings; the first that fits counts. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put("UNRESOLVED_COLUMN_AMONG_FIELD_NAMES", "columns.union");
    RULES.put("UNRESOLVED_COLUMN", "columns.unresolved");
    RULES.put("UNRESOLVED_FIELD", "columns.unresolved");
    RULES.put("FIELD_NOT_FOUND", "columns.unresolved");
    RULES.put("UNRESOLVED_USING_COLUMN_FOR_JOIN", "columns.unresolved");
    RULES.put("UNRESOLVED_MAP_KEY", "columns.unresolved");
    RULES.put("CANNOT_RESOLVE_STAR_EXPAND", "columns.unresolved");
    RULES.put("MISSING_ATTRIBUTES", "columns.unresolved");
    RULES.put("AMBIGUOUS_", "columns.ambiguous");
    RULES.put("COLUMN_ALREADY_EXISTS", "column.duplicate");
    RULES.put("NUM_COLUMNS_MISMATCH", "columns.union");
    RULES.put("INCOMPATIBLE_COLUMN_TYPE", "columns.union");
    RULES.put("DATATYPE_MISMATCH.FILTER_NOT_BOOLEAN", "types.not-boolean");
    RULES.put("JOIN_CONDITION_IS_NOT_BOOLEAN_TYPE", "types.not-boolean");
    RULES.put("DATATYPE_MISMATCH", "types.mismatch");
    RULES.put("INVALID_EXTRACT", "types.mismatch");
    RULES.put("UNEXPECTED_INPUT_TYPE", "types.mismatch");
    RULES.put("COLUMN_IS_NOT_VARIANT_TYPE", "types.mismatch");
    RULES.put("GROUP_EXPRESSION_TYPE_IS_NOT_ORDERABLE", "types.mismatch");
    RULES.put("EXPRESSION_TYPE_IS_NOT_ORDERABLE", "types.mismatch");
    RULES.put("UNSUPPORTED_FEATURE.SET_OPERATION_ON_MAP_TYPE", "types.mismatch");
    RULES.put("EVENT_TIME_IS_NOT_ON_TIMESTAMP_TYPE", "types.mismatch");
    RULES.put("UNRESOLVED_ROUTINE", "functions.unknown");
    RULES.put("WRONG_NUM_ARGS", "functions.arguments");
    RULES.put("NON_FOLDABLE_ARGUMENT", "functions.arguments");
    RULES.put("INVALID_PARAMETER_VALUE", "functions.arguments");
    RULES.put("MISSING_AGGREGATION", "aggregate.ungrouped");
    RULES.put("MISSING_GROUP_BY", "aggregate.ungrouped");
    RULES.put("GROUP_BY", "aggregate.misplaced");
    RULES.put("INVALID_WHERE_CONDITION", "aggregate.misplaced");
    RULES.put("NESTED_AGGREGATE_FUNCTION", "aggregate.misplaced");
    RULES.put("UNSUPPORTED_EXPR_FOR_OPERATOR", "aggregate.misplaced");
    RULES.put("UNSUPPORTED_EXPR_FOR_WINDOW", "windows.misplaced");
    RULES.put("WINDOW_FUNCTION", "windows.misplaced");
    RULES.put("MISSING_WINDOW_SPECIFICATION", "windows.misplaced");
    RULES.put("UNSUPPORTED_GENERATOR", "generators.misplaced");
    RULES.put("UNSUPPORTED_SUBQUERY", "subqueries.unsupported");
    RULES.put("SCALAR_SUBQUERY", "subqueries.unsupported");
    RULES.put("INVALID_SUBQUERY_EXPRESSION", "subqueries.unsupported");
    RULES.put("TABLE_OR_VIEW_NOT_FOUND", "sql.unknown-table");
    RULES.put("PARSE_", "sql.syntax");
    RULES.put("TRAILING_COMMA_IN_SELECT", "sql.syntax");
  }

  private static final Map<String, String> HINTS =
      Map.ofEntries(
          Map.entry(
              "columns.ambiguous", "name the side: an alias(..) of each input, and its col(..)"),
          Map.entry("column.duplicate", "give one of them another name with as(..)"),
          Map.entry("columns.union", "select the same columns, of the same types, on both sides"),
          Map.entry("types.not-boolean", "compare it with something, so that it is true or false"),
          Map.entry("types.mismatch", "cast(..) one of them to the type that is asked for"),
          Map.entry("functions.arguments", "look up what the function takes"),
          Map.entry("functions.unknown", "look up how the function is called"),
          Map.entry(
              "aggregate.ungrouped", "group by it too, or aggregate it, for instance with max(..)"),
          Map.entry("aggregate.misplaced", "aggregate first, and use the result in the next step"),
          Map.entry("windows.misplaced", "make it a column first, and use that in the next step"),
          Map.entry("generators.misplaced", "make it a column of its own first"),
          Map.entry("subqueries.unsupported", "join the other table instead"),
          Map.entry(
              "sql.unknown-table", "write it as {name}, and give the table to read in the map"),
          Map.entry("sql.syntax", "mend the SQL where the mark is"));

  private Errors() {}

  /** The rule of a condition of Spark's. */
  static String rule(String condition) {
    return RULES.entrySet().stream()
        .filter(entry -> condition.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }

  /** An error as a finding, without its place in the text. */
  static Diagnostic of(String subject, Origin origin, AnalysisException error) {
    String condition = Optional.ofNullable(error.getCondition()).orElse("");
    String rule = rule(condition);
    Map<String, String> values = error.getMessageParameters();
    return switch (rule) {
      case "columns.unresolved" -> unresolved(subject, origin, condition, values, error);
      case "columns.ambiguous" ->
          hinted(
              Diagnostic.error(
                  rule,
                  origin,
                  "%s uses column %s, which several of its inputs have: %s."
                      .formatted(
                          subject,
                          quoted(values.getOrDefault("name", values.get("colName"))),
                          Messages.all(names(values.getOrDefault("referenceNames", "?"))))));
      case "types.mismatch" -> mismatch(subject, origin, values, error);
      case "types.not-boolean" ->
          hinted(
              Diagnostic.error(
                  rule,
                  origin,
                  "%s filters by %s, which is a %s and no BOOLEAN."
                      .formatted(
                          subject,
                          ticks(
                              values.getOrDefault(
                                  "filter", values.getOrDefault("joinCondition", "?"))),
                          plain(
                              values.getOrDefault(
                                  "type", values.getOrDefault("conditionType", "value"))))));
      case "aggregate.ungrouped" ->
          hinted(
              Diagnostic.error(
                  rule,
                  origin,
                  "%s uses %s, which is neither grouped by nor aggregated."
                      .formatted(subject, ticks(values.getOrDefault("expression", "a column")))));
      default -> hinted(Diagnostic.error(rule, origin, subject + ": " + sentence(error)));
    };
  }

  /** What Spark refuses while it looks at a query, as it would when the update starts. */
  static Diagnostic refused(String subject, Origin origin, String condition, Exception error) {
    return hinted(Diagnostic.error(rule(condition), origin, subject + ": " + sentence(error)));
  }

  /**
   * A text that Spark's parser refuses.
   *
   * @param near the word where it stops to understand; empty at the end
   */
  static Diagnostic syntax(String subject, Origin origin, String near, AnalysisException error) {
    String what;
    if (!"PARSE_SYNTAX_ERROR".equals(error.getCondition())) {
      what = "is no SQL: " + lower(withoutStop(sentence(error)));
    } else {
      what = near.isBlank() ? "ends too early" : "is no SQL at `" + near + "`";
    }
    return hinted(
        Diagnostic.error("sql.syntax", origin, "The SQL of %s %s.".formatted(subject, what)));
  }

  /** The name of the column that an error misses; absent when the error is about something else. */
  static Optional<String> missing(AnalysisException error) {
    String condition = Optional.ofNullable(error.getCondition()).orElse("");
    return Optional.of(missing(error.getMessageParameters()))
        .filter(name -> !name.isEmpty() && rule(condition).equals("columns.unresolved"));
  }

  private static String missing(Map<String, String> values) {
    return values.getOrDefault(
        "objectName", values.getOrDefault("fieldName", values.getOrDefault("colName", "")));
  }

  private static Diagnostic unresolved(
      String subject,
      Origin origin,
      String condition,
      Map<String, String> values,
      AnalysisException error) {
    String name = missing(values);
    if (name.isEmpty()) {
      return columnsHint(
          Diagnostic.error("columns.unresolved", origin, subject + ": " + sentence(error)),
          List.of());
    }
    String wrong = String.join(".", Names.parts(name));
    String side = values.containsKey("side") ? " on the " + values.get("side") : "";
    boolean field = condition.contains("FIELD");
    Diagnostic found =
        Diagnostic.error(
            "columns.unresolved",
            origin,
            "%s uses %s `%s`, which is not there%s."
                .formatted(subject, field ? "field" : "column", wrong, side));
    List<String> known =
        names(
            values.getOrDefault(
                "proposal", values.getOrDefault("suggestion", values.getOrDefault("fields", ""))));
    List<String> bare = known.stream().map(Errors::last).toList();
    Optional<String> close =
        Spelling.closest(wrong, known)
            .or(() -> Spelling.closest(last(wrong), bare).map(n -> known.get(bare.indexOf(n))));
    return close.isPresent()
        ? found.hint("write `" + close.get() + "` if you mean that")
        : columnsHint(found, known);
  }

  private static Diagnostic mismatch(
      String subject, Origin origin, Map<String, String> values, AnalysisException error) {
    String sentence = sentence(error);
    int colon = sentence.indexOf("mismatch: ");
    String expr = values.get("sqlExpr");
    Diagnostic found =
        Diagnostic.error(
            "types.mismatch",
            origin,
            colon < 0 || expr == null
                ? subject + ": " + sentence
                : "%s cannot compute %s: %s."
                    .formatted(
                        subject,
                        ticks(expr),
                        withoutStop(lower(sentence.substring(colon + "mismatch: ".length())))));
    boolean joins =
        expr != null
            && expr.contains(" + ")
            && String.valueOf(values.get("actualType")).contains("STRING");
    return joins ? found.hint("put strings together with concat(..)") : hinted(found);
  }

  /** A hint with the columns that are there. */
  static Diagnostic columnsHint(Diagnostic finding, List<String> known) {
    List<String> named = known.stream().filter(name -> !name.equals(InputRelation.MORE)).toList();
    return finding.hint(
        named.isEmpty()
            ? "use a column that is there"
            : "use one of the columns that are there: " + list(named));
  }

  private static String list(List<String> names) {
    int most = 12;
    return names.size() <= most
        ? Messages.all(names)
        : Messages.all(names.subList(0, most)) + ", and more";
  }

  private static Diagnostic hinted(Diagnostic finding) {
    return finding.hint(
        HINTS.getOrDefault(
            finding.rule(), "mend the query as the message says; Spark would refuse it"));
  }

  /** What Spark says, without its condition, its place and its state. */
  static String sentence(Throwable error) {
    String text = String.valueOf(error.getMessage()).strip().lines().findFirst().orElse("");
    text = text.replaceFirst("^\\[[A-Z0-9_.]+]\\s*", "");
    text = text.replaceFirst("\\s*SQLSTATE: \\w+.*$", "");
    text = text.replaceFirst(";?\\s*line \\d+,? pos \\d+.*$", "");
    text = text.replaceFirst("[;:]\\s*$", "");
    return ticks(text.endsWith(".") ? text : text + ".");
  }

  /** Spark quotes expressions and types with double quotes; here names stand in back-ticks. */
  private static String ticks(String text) {
    return text.replace("\"", "`").replaceAll("`+", "`");
  }

  private static String plain(String text) {
    return text.replace("\"", "");
  }

  private static String quoted(String name) {
    return name == null ? "?" : "`" + String.join(".", Names.parts(name)) + "`";
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<String> names(String proposal) {
    List<String> names = new ArrayList<>();
    for (String name : proposal.replace("[", "").replace("]", "").split(",\\s*", -1)) {
      if (!name.isBlank() && !name.contains(InputRelation.MORE)) {
        names.add(String.join(".", Names.parts(name.strip())));
      }
    }
    return names;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
