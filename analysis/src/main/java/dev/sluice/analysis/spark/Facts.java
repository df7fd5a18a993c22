package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.TableRef;
import dev.sluice.model.Dataset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.CaseWhen;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Coalesce;
import org.apache.spark.sql.catalyst.expressions.DayOfMonth;
import org.apache.spark.sql.catalyst.expressions.DayOfWeek;
import org.apache.spark.sql.catalyst.expressions.DayOfYear;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Hour;
import org.apache.spark.sql.catalyst.expressions.If;
import org.apache.spark.sql.catalyst.expressions.Length;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.Lower;
import org.apache.spark.sql.catalyst.expressions.Minute;
import org.apache.spark.sql.catalyst.expressions.Month;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.Quarter;
import org.apache.spark.sql.catalyst.expressions.RuntimeReplaceable;
import org.apache.spark.sql.catalyst.expressions.Second;
import org.apache.spark.sql.catalyst.expressions.StringTrim;
import org.apache.spark.sql.catalyst.expressions.StringTrimLeft;
import org.apache.spark.sql.catalyst.expressions.StringTrimRight;
import org.apache.spark.sql.catalyst.expressions.Substring;
import org.apache.spark.sql.catalyst.expressions.TruncTimestamp;
import org.apache.spark.sql.catalyst.expressions.Upper;
import org.apache.spark.sql.catalyst.expressions.WeekDay;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.Count;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.StringType;

/** What is known of the values of a plan's columns, from the sources up. */
final class Facts {

  private final Map<Long, Fact> columns = new HashMap<>();
  private final Function<Dataset, Map<String, Fact>> datasets;

  /**
   * Of nothing so far.
   *
   * @param datasets what is known of the columns of datasets, by their names in lower case
   */
  Facts(Function<Dataset, Map<String, Fact>> datasets) {
    this.datasets = requireNonNull(datasets, "datasets");
  }

  /** Takes in what an operator makes; those below it were taken in before. */
  void add(LogicalPlan plan) {
    if (plan instanceof InputRelation input) {
      leaf(input);
    } else if (plan instanceof Project project) {
      made(Scala.list(project.projectList()));
    } else if (plan instanceof Aggregate aggregate) {
      made(Scala.list(aggregate.aggregateExpressions()));
    } else if (plan instanceof Union) {
      union(plan);
    }
  }

  private void leaf(InputRelation input) {
    if (input.table() instanceof TableRef.OfDataset table) {
      Map<String, Fact> known = datasets.apply(table.dataset());
      for (Attribute column : Scala.list(input.output())) {
        Optional.ofNullable(known.get(key(column))).ifPresent(fact -> put(column, fact));
      }
    }
  }

  private static String key(Attribute column) {
    return column.name().toLowerCase(java.util.Locale.ROOT);
  }

  private void made(List<? extends NamedExpression> expressions) {
    for (NamedExpression each : expressions) {
      if (each instanceof Alias alias) {
        Fact fact = of(alias.child());
        if (!fact.equals(Fact.NONE)) {
          columns.put(alias.exprId().id(), fact);
        }
      }
    }
  }

  private void union(LogicalPlan plan) {
    List<Attribute> output = Scala.list(plan.output());
    for (int i = 0; i < output.size(); i++) {
      Fact fact = null;
      for (LogicalPlan child : Scala.list(plan.children())) {
        Fact one = of(child.output().apply(i));
        fact = fact == null ? one : fact.or(one);
      }
      put(output.get(i), fact == null ? Fact.NONE : fact);
    }
  }

  private void put(Attribute column, Fact fact) {
    columns.put(column.exprId().id(), fact);
  }

  /** What is known of the columns of a plan, by their names in lower case. */
  Map<String, Fact> of(LogicalPlan plan) {
    Map<String, Fact> facts = new TreeMap<>();
    for (Attribute column : Scala.list(plan.output())) {
      Fact fact = of(column);
      if (!fact.equals(Fact.NONE)) {
        facts.put(key(column), fact);
      }
    }
    return facts;
  }

  /** What holds for columns that are written by several; for those that all of them know. */
  static Map<String, Fact> common(List<Map<String, Fact>> all) {
    Map<String, Fact> facts = new TreeMap<>(all.get(0));
    for (Map<String, Fact> other : all.subList(1, all.size())) {
      facts.keySet().retainAll(other.keySet());
      facts.replaceAll((name, fact) -> fact.or(other.get(name)));
    }
    return facts;
  }

  /** What is known of a value. */
  Fact of(Expression expr) {
    if (expr instanceof Attribute column) {
      return columns.getOrDefault(column.exprId().id(), Fact.NONE);
    }
    if (expr instanceof Alias alias) {
      return of(alias.child());
    }
    if (expr instanceof Literal literal) {
      return literal(literal);
    }
    if (expr instanceof Cast cast) {
      return cast(cast);
    }
    if (expr instanceof RuntimeReplaceable replaced) {
      return of(replaced.replacement());
    }
    if (expr instanceof AggregateExpression aggregate) {
      return aggregate.aggregateFunction() instanceof Count
          ? Fact.between(0, Long.MAX_VALUE)
          : Fact.NONE;
    }
    return expr.dataType() instanceof StringType string && string.isUTF8BinaryCollation()
        ? ofString(expr)
        : ofPart(expr);
  }

  private static Fact literal(Literal literal) {
    if (literal.value() == null) {
      return Fact.NONE;
    }
    if (literal.dataType() instanceof StringType) {
      return Fact.of(literal.value().toString());
    }
    return literal.dataType() instanceof IntegralType
        ? Fact.between(
            ((Number) literal.value()).longValue(), ((Number) literal.value()).longValue())
        : Fact.NONE;
  }

  private Fact cast(Cast cast) {
    boolean same =
        (cast.dataType() instanceof StringType && cast.child().dataType() instanceof StringType)
            || (cast.dataType() instanceof IntegralType
                && cast.child().dataType() instanceof IntegralType);
    if (same) {
      return of(cast.child());
    }
    return cast.child().dataType() instanceof DateType ? Fact.day() : Fact.NONE;
  }

  private Fact ofString(Expression expr) {
    if (expr instanceof Lower lower) {
      return of(lower.child()).lowered();
    }
    if (expr instanceof Upper upper) {
      return of(upper.child()).uppered();
    }
    if (expr instanceof StringTrim trim && trim.trimStr().isEmpty()) {
      return of(trim.srcStr()).trimmed(true, true);
    }
    if (expr instanceof StringTrimLeft trim && trim.trimStr().isEmpty()) {
      return of(trim.srcStr()).trimmed(true, false);
    }
    if (expr instanceof StringTrimRight trim && trim.trimStr().isEmpty()) {
      return of(trim.srcStr()).trimmed(false, true);
    }
    if (expr instanceof Substring part && Casts.literal(part.len()).isPresent()) {
      Fact length = of(part.len());
      boolean known = length.least() == length.most() && length.most() <= Integer.MAX_VALUE - 1;
      return known ? of(part.str()).piece((int) Math.max(0, length.most())) : Fact.NONE;
    }
    return branches(expr);
  }

  /** One of several values; those that are NULL do not count. */
  private Fact branches(Expression expr) {
    List<Expression> values;
    if (expr instanceof CaseWhen choice) {
      values = new java.util.ArrayList<>();
      Scala.list(choice.branches()).forEach(branch -> values.add(branch._2()));
      choice.elseValue().foreach(Scala.action(values::add));
    } else if (expr instanceof If choice) {
      values = List.of(choice.trueValue(), choice.falseValue());
    } else if (expr instanceof Coalesce) {
      values = Scala.list(expr.children());
    } else {
      return Fact.NONE;
    }
    return values.stream()
        .filter(value -> Casts.literal(value).filter(each -> each.value() == null).isEmpty())
        .map(this::of)
        .reduce(Fact::or)
        .orElse(Fact.NONE);
  }

  private static Fact ofPart(Expression expr) {
    if (expr instanceof Length) {
      return Fact.between(0, Integer.MAX_VALUE);
    }
    if (expr instanceof Month) {
      return Fact.between(1, 12);
    }
    if (expr instanceof DayOfMonth) {
      return Fact.between(1, 31);
    }
    if (expr instanceof DayOfYear) {
      return Fact.between(1, 366);
    }
    if (expr instanceof DayOfWeek) {
      return Fact.between(1, 7);
    }
    if (expr instanceof WeekDay) {
      return Fact.between(0, 6);
    }
    if (expr instanceof Quarter) {
      return Fact.between(1, 4);
    }
    if (expr instanceof Hour) {
      return Fact.between(0, 23);
    }
    if (expr instanceof Minute || expr instanceof Second) {
      return Fact.between(0, 59);
    }
    return expr instanceof TruncTimestamp ? Fact.day() : Fact.NONE;
  }
}
