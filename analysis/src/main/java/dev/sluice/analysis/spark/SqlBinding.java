package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.analysis.NamedParameter;
import org.apache.spark.sql.catalyst.analysis.UnresolvedAttribute;
import org.apache.spark.sql.catalyst.analysis.UnresolvedFunction;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.analysis.UnresolvedTableValuedFunction;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.SemiStructuredExtract;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.UnresolvedWith;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.Tuple3;

/** What parsed SQL names, as the pipeline and the platform understand it. */
final class SqlBinding {

  /** `FROM json.`/path`` reads files. */
  private static final Set<String> FORMATS =
      Set.of("json", "csv", "parquet", "delta", "avro", "orc", "text", "binaryfile", "xml");

  private final Build build;
  private final Object node;
  private final SqlSource sql;
  private final Set<String> local = new HashSet<>();

  SqlBinding(Build build, Object node, SqlSource sql) {
    this.build = requireNonNull(build, "build");
    this.node = requireNonNull(node, "node");
    this.sql = requireNonNull(sql, "sql");
  }

  /** An expression with the queries in it. */
  Expression of(Expression expr) {
    return expr.transformUp(Scala.each(this::bound));
  }

  /** A query. */
  LogicalPlan of(LogicalPlan plan) {
    plan.foreachWithSubqueries(Scala.action(this::collect));
    return bind(plan);
  }

  private void collect(LogicalPlan plan) {
    if (plan instanceof UnresolvedWith with) {
      for (var relation : Scala.list(with.cteRelations())) {
        local.add(relation._1().toLowerCase(Locale.ROOT));
        relation._2().foreachWithSubqueries(Scala.action(this::collect));
      }
    }
  }

  private LogicalPlan bind(LogicalPlan plan) {
    return plan.transformUpWithSubqueries(Scala.each(this::bound));
  }

  private LogicalPlan bound(LogicalPlan plan) {
    if (plan instanceof UnresolvedRelation relation) {
      return relation(relation);
    }
    if (plan instanceof UnresolvedTableValuedFunction function) {
      return function(function);
    }
    if (plan instanceof UnresolvedWith with) {
      List<Tuple3<String, SubqueryAlias, Option<Object>>> relations = new ArrayList<>();
      for (var relation : Scala.list(with.cteRelations())) {
        relations.add(
            new Tuple3<>(relation._1(), (SubqueryAlias) bind(relation._2()), relation._3()));
      }
      return new UnresolvedWith(with.child(), Scala.seq(relations), with.allowRecursion());
    }
    return Scala.mapExpressions(plan, this::bound);
  }

  private Expression bound(Expression expr) {
    if (isBroken(expr)) {
      Unknown unknown = Unknown.of("?", List.of());
      return expr instanceof UnresolvedAttribute name
          ? Exprs.alias(unknown, Scala.list(name.nameParts()).get(name.nameParts().size() - 1))
          : unknown;
    }
    if (expr instanceof UnresolvedAttribute name) {
      List<String> parts = Scala.list(name.nameParts());
      return build.broken().base(parts) == 0 ? name : build.exprs().name(parts);
    }
    if (expr instanceof UnresolvedFunction) {
      return build.function(expr);
    }
    if (expr instanceof NamedParameter parameter) {
      return Unknown.of(":" + parameter.name(), List.of(), DataTypes.StringType);
    }
    if (expr instanceof SemiStructuredExtract path) {
      return new PathValue(path.child(), path.field());
    }
    if (expr instanceof SubqueryExpression subquery) {
      return (Expression) subquery.withNewPlan(bind(subquery.plan()));
    }
    return expr;
  }

  private boolean isBroken(Expression expr) {
    var origin = expr.origin();
    return build.broken().hasSpans(node)
        && origin.startIndex().isDefined()
        && origin.stopIndex().isDefined()
        && build
            .broken()
            .has(node, (Integer) origin.startIndex().get(), (Integer) origin.stopIndex().get());
  }

  private LogicalPlan relation(UnresolvedRelation relation) {
    List<String> name = Scala.list(relation.multipartIdentifier());
    if (name.size() == 1) {
      Optional<Query> input = sql.input(name.get(0));
      if (input.isPresent()) {
        return input(input.get(), relation.isStreaming());
      }
      if (local.contains(name.get(0).toLowerCase(Locale.ROOT))) {
        return relation;
      }
    }
    boolean stream = relation.isStreaming();
    Optional<Dataset> own = build.env().named(name);
    if (own.isPresent()) {
      Dataset dataset = own.get();
      return Inputs.named(
          name,
          Inputs.relation(
              new TableRef.OfDataset(dataset),
              build.env().columns(dataset),
              build.env().eventTimes(dataset),
              true,
              stream));
    }
    boolean files = name.size() == 2 && FORMATS.contains(name.get(0).toLowerCase(Locale.ROOT));
    String full = String.join(".", name);
    if (name.size() == 1 && build.env().external(full).isEmpty()) {
      build.report(unknownTable(relation, full));
    }
    Columns columns = files ? Columns.OPAQUE : build.env().external(node, full);
    return Inputs.named(name, Inputs.relation(new TableRef.External(full), columns, true, stream));
  }

  /** A name alone is that of a CTE or of a table of the pipeline, or it is misspelt. */
  private Diagnostic unknownTable(UnresolvedRelation relation, String name) {
    Diagnostic found =
        Diagnostic.warning(
            "sql.unknown-table",
            build.marks().here(),
            "The SQL of %s reads table `%s`, which neither the text nor the pipeline has."
                .formatted(build.subject(), name));
    List<String> known = new ArrayList<>(local);
    known.sort(null);
    Diagnostic placed =
        build.marks().spot(relation.origin()).map(spot -> Excerpts.at(spot, found)).orElse(found);
    return Messages.didYouMean(placed, name, known)
        .hint("write it as {" + name + "}, and give the table to read in the map")
        .hint("if it lives outside the pipeline, write its whole name, catalog.schema." + name);
  }

  private LogicalPlan input(Query input, boolean stream) {
    if (input instanceof Query.Read read && read.source() instanceof Source.Table table) {
      return table.accept(new Inputs(build.env(), read.streaming() || stream));
    }
    return build.plan(input);
  }

  private LogicalPlan function(UnresolvedTableValuedFunction function) {
    String name = String.join(".", Scala.list(function.name())).toLowerCase(Locale.ROOT);
    return Session.hasTableFunction(name)
        ? function
        : PlatformTables.of(name, Scala.list(function.functionArgs()), function.isStreaming());
  }
}
