package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.rules.LostColumns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.AtLeastNNonNulls;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.DataFrameDropColumns;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StringType;

/** Operators that look at the columns below them by name, which Spark does when it is called. */
final class ByName {

  private final Build build;
  private final Query query;

  ByName(Build build, Query query) {
    this.build = requireNonNull(build, "build");
    this.query = requireNonNull(query, "query");
  }

  private LogicalPlan at(java.util.function.Supplier<LogicalPlan> maker) {
    return build.marks().at(query, query.origin(), maker);
  }

  LogicalPlan rename(LogicalPlan input, List<Attribute> columns) {
    Map<String, String> names = ((Query.Rename) query).names();
    names.keySet().forEach(name -> check("renames", name, query.origin(), columns));
    List<NamedExpression> made = new ArrayList<>();
    for (Attribute column : columns) {
      made.add(
          names.entrySet().stream()
              .filter(entry -> column.name().equalsIgnoreCase(entry.getKey()))
              .findFirst()
              .<NamedExpression>map(entry -> Exprs.alias(column, entry.getValue()))
              .orElse(column));
    }
    List<Attribute> more = columns.stream().filter(InputRelation::isMore).toList();
    if (!more.isEmpty()) {
      names.forEach(
          (old, name) -> {
            if (columns.stream().noneMatch(column -> column.name().equalsIgnoreCase(old))) {
              made.add(Exprs.alias(Unknown.of(old, more), name));
            }
          });
    }
    return at(() -> new Project(Scala.seq(made), input));
  }

  LogicalPlan drop(LogicalPlan input, List<Attribute> columns) {
    List<Expr.Column> dropped = ((Query.Drop) query).columns();
    for (Expr.Column column : dropped) {
      if (column.parts().size() == 1) {
        Origin origin = column.origin().isKnown() ? column.origin() : query.origin();
        check("drops", column.parts().get(0), origin, columns);
      }
    }
    return at(
        () ->
            new DataFrameDropColumns(
                Scala.seq(
                    dropped.stream().<Expression>map(c -> Exprs.attribute(c.parts())).toList()),
                input));
  }

  LogicalPlan fill(LogicalPlan input, List<Attribute> columns) {
    Query.FillNa fill = (Query.FillNa) query;
    fill.columns().forEach(name -> check("fills", name, query.origin(), columns));
    DataType type = Literals.of(fill.value()).dataType();
    return changed(input, columns, fill.columns(), type);
  }

  LogicalPlan replace(LogicalPlan input, List<Attribute> columns) {
    Query.Replace replace = (Query.Replace) query;
    replace.columns().forEach(name -> check("replaces in", name, query.origin(), columns));
    DataType type = Literals.of(replace.from()).dataType();
    return changed(input, columns, replace.columns(), type);
  }

  /** Values change, types do not. */
  private LogicalPlan changed(
      LogicalPlan input, List<Attribute> columns, List<String> chosen, DataType type) {
    List<NamedExpression> made = new ArrayList<>();
    for (Attribute column : columns) {
      boolean meant = chosen.isEmpty() || chosen.stream().anyMatch(column.name()::equalsIgnoreCase);
      boolean changes = meant && fits(column.dataType(), type) && !InputRelation.isMore(column);
      made.add(
          changes
              ? Exprs.alias(
                  Unknown.of(column.name(), List.of(column), column.dataType()), column.name())
              : column);
    }
    return at(() -> new Project(Scala.seq(made), input));
  }

  private static boolean fits(DataType column, DataType value) {
    return (column instanceof NumericType && value instanceof NumericType)
        || (column instanceof StringType && value instanceof StringType)
        || (column instanceof BooleanType && value instanceof BooleanType);
  }

  LogicalPlan dropNulls(LogicalPlan input, List<Attribute> columns) {
    Query.DropNa drop = (Query.DropNa) query;
    drop.columns().forEach(name -> check("looks for NULL in", name, query.origin(), columns));
    List<Expression> looked =
        columns.stream()
            .filter(column -> !InputRelation.isMore(column))
            .filter(
                column ->
                    drop.columns().isEmpty()
                        || drop.columns().stream().anyMatch(column.name()::equalsIgnoreCase))
            .<Expression>map(column -> column)
            .toList();
    int least = drop.all() ? 1 : Math.max(1, looked.size());
    return at(() -> new Filter(new AtLeastNNonNulls(least, Scala.seq(looked)), input));
  }

  /** Reports a name that is not there; Spark itself would say nothing, or say it without a line. */
  private void check(String verb, String name, Origin origin, List<Attribute> columns) {
    List<String> known =
        columns.stream()
            .filter(column -> !InputRelation.isMore(column))
            .map(Attribute::name)
            .toList();
    boolean open = known.size() < columns.size();
    String first = dev.sluice.model.Names.parts(name).get(0);
    if (open
        || known.stream().anyMatch(name::equalsIgnoreCase)
        || known.stream().anyMatch(first::equalsIgnoreCase)) {
      return;
    }
    Diagnostic found =
        Diagnostic.error(
            "columns.unresolved",
            origin,
            "%s %s column `%s`, which is not there.".formatted(build.subject(), verb, name));
    Diagnostic meant = Messages.didYouMean(found, name, known);
    Diagnostic hinted = meant.hints().isEmpty() ? Errors.columnsHint(meant, known) : meant;
    build.report(LostColumns.above(query.inputs()).related(hinted, name));
  }
}
