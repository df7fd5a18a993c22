package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.CatalystSqlParser$;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** SQL text through Spark's parser. */
final class Texts {

  private final Build build;

  Texts(Build build) {
    this.build = requireNonNull(build, "build");
  }

  /** An expression, or a select item. */
  Expression expression(Object node, Text text, Origin origin) {
    SqlSource sql = source(text, Map.of());
    return build
        .marks()
        .at(
            node,
            origin,
            sql,
            () ->
                parse(sql, () -> CatalystSqlParser$.MODULE$.parseExpression(sql.sql()))
                    .map(parsed -> new SqlBinding(build, node, sql).of(parsed))
                    .orElseGet(() -> Unknown.of("?", List.of())));
  }

  /** A whole query; absent when it is none, or when the value of a parameter in it is not known. */
  Optional<LogicalPlan> query(Query.Sql query) {
    SqlSource sql = source(query.text(), query.tables());
    if (sql.lacksInput()) {
      return Optional.empty();
    }
    return build
        .marks()
        .at(
            query,
            query.origin(),
            sql,
            () ->
                parse(sql, () -> CatalystSqlParser$.MODULE$.parsePlan(sql.sql()))
                    .map(parsed -> new SqlBinding(build, query, sql).of(parsed)));
  }

  private SqlSource source(Text text, Map<String, Query> tables) {
    Env env = build.env();
    return SqlSource.of(text, tables, env::text, env.configuration());
  }

  private <T> Optional<T> parse(SqlSource sql, Callable<T> parser) {
    if (!sql.complete()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.call());
    } catch (Exception e) { // Scala declares no exceptions
      if (e instanceof ParseException error) {
        build.report(syntax(sql, error));
        return Optional.empty();
      }
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
  }

  private Diagnostic syntax(SqlSource sql, ParseException error) {
    org.apache.spark.sql.catalyst.trees.Origin start = error.start();
    if (start.line().isEmpty() || start.startPosition().isEmpty()) {
      return Errors.syntax(build.subject(), build.marks().here(), "", error);
    }
    int at =
        Excerpts.offset(
            sql.shown(), (Integer) start.line().get(), (Integer) start.startPosition().get());
    int stop = at;
    while (stop + 1 < sql.shown().length()
        && isWord(sql.shown(), stop)
        && isWord(sql.shown(), stop + 1)) {
      stop++;
    }
    if (sql.shown().startsWith("{", at)) {
      stop = Math.max(stop, sql.shown().indexOf('}', at));
    }
    String near = sql.shown().substring(at, Math.min(stop + 1, sql.shown().length()));
    return Errors.syntax(build.subject(), build.marks().here(), near, error)
        .excerpt(Excerpts.of(sql.shown(), at, stop));
  }

  private static boolean isWord(String text, int index) {
    return Character.isJavaIdentifierPart(text.charAt(index));
  }
}
