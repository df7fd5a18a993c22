package dev.sluice.deploy.state;

import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The operators of streams whose state a checkpoint keeps. Their text decides whether a checkpoint
 * can go on: it names what the state is made of, and nothing else.
 */
final class StatefulOperators {

  /** What makes SQL text keep state; which state, only the text itself says. */
  private static final Pattern SQL =
      Pattern.compile("\\b(GROUP\\s+BY|JOIN|DISTINCT)\\b", Pattern.CASE_INSENSITIVE);

  private StatefulOperators() {}

  /** The operators, in the order of the query. */
  static List<String> of(List<Query> queries, Function<Expr, String> sql) {
    List<String> found = new ArrayList<>();
    List<String> watermarks = new ArrayList<>();
    for (Query query : queries) {
      if (!query.streaming()) {
        continue;
      }
      if (query instanceof Query.Watermark watermark) {
        watermarks.add("watermark on " + watermark.column().toLowerCase(Locale.ROOT));
      } else {
        String text = text(query, sql);
        if (!text.isEmpty()) {
          found.add(text);
        }
      }
    }
    // Without state, a watermark decides nothing.
    if (!found.isEmpty()) {
      found.addAll(watermarks);
    }
    return List.copyOf(found);
  }

  private static String text(Query query, Function<Expr, String> sql) {
    if (query instanceof Query.Aggregate aggregate) {
      String values = aggregate.count() ? "count" : list(aggregate.aggregates(), sql);
      return "group by (" + list(aggregate.groupings(), sql) + "): " + values;
    }
    if (query instanceof Query.Join join && join.left().streaming() && join.right().streaming()) {
      return join.type().spark() + " join on " + on(join.on(), sql);
    }
    if (query instanceof Query.DropDuplicates duplicates) {
      String columns =
          duplicates.columns().isEmpty()
              ? "all columns"
              : duplicates.columns().stream().sorted().collect(Collectors.joining(", "));
      return "drop duplicates by "
          + columns
          + (duplicates.withinWatermark() ? " within watermark" : "");
    }
    if (query instanceof Query.Distinct) {
      return "distinct";
    }
    if (query instanceof Query.Sql text && SQL.matcher(text.text()).find()) {
      return "SQL: " + text.text().toString().strip().replaceAll("\\s+", " ");
    }
    return "";
  }

  private static String on(Query.JoinOn on, Function<Expr, String> sql) {
    if (on instanceof Query.JoinOn.Using using) {
      return String.join(", ", using.columns());
    }
    return on instanceof Query.JoinOn.Condition condition ? sql.apply(condition.expr()) : "nothing";
  }

  private static String list(List<Expr> exprs, Function<Expr, String> sql) {
    return exprs.stream().map(sql).collect(Collectors.joining(", "));
  }
}
