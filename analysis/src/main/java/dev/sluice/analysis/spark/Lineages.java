package dev.sluice.analysis.spark;

import dev.sluice.analysis.ColumnRef;
import dev.sluice.analysis.Use;
import dev.sluice.analysis.Use.How;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.expressions.WindowExpression;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationDef;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationRef;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.DeduplicateWithinWatermark;
import org.apache.spark.sql.catalyst.plans.logical.Expand;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.Generate;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.catalyst.plans.logical.SetOperation;
import org.apache.spark.sql.catalyst.plans.logical.Sort;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.catalyst.plans.logical.Window;

/** Follows columns through a resolved plan: every attribute has an id, from leaf to result. */
final class Lineages {

  private final Map<Long, Set<Use>> sources = new HashMap<>();
  private final Map<Long, org.apache.spark.sql.catalyst.trees.Origin> origins = new HashMap<>();
  private final Map<Long, LogicalPlan> definitions = new HashMap<>();
  private final Set<Use> influences = new LinkedHashSet<>();

  private Lineages() {}

  static Lineages of(LogicalPlan plan) {
    Lineages lineages = new Lineages();
    lineages.visit(plan);
    return lineages;
  }

  /** What a column of the result is made of. */
  Set<Use> sources(Attribute column) {
    return sources.getOrDefault(column.exprId().id(), Set.of());
  }

  /** What decides about the rows. */
  Set<Use> influences() {
    return influences;
  }

  /** Where a column of the result was made; absent for one that is passed on from an input. */
  Optional<org.apache.spark.sql.catalyst.trees.Origin> origin(Attribute column) {
    return Optional.ofNullable(origins.get(column.exprId().id()));
  }

  private void visit(LogicalPlan plan) {
    Scala.list(plan.children()).forEach(this::visit);
    if (plan instanceof InputRelation input) {
      leaf(input);
    } else if (plan instanceof Project project) {
      made(Scala.list(project.projectList()));
    } else if (plan instanceof Aggregate aggregate) {
      made(Scala.list(aggregate.aggregateExpressions()));
      influence(Scala.list(aggregate.groupingExpressions()), How.GROUP);
    } else if (plan instanceof Window window) {
      made(Scala.list(window.windowExpressions()));
      influence(Scala.list(window.partitionSpec()), How.SORT);
      influence(Scala.list(window.orderSpec()), How.SORT);
    } else if (plan instanceof Filter filter) {
      influence(List.of(filter.condition()), How.FILTER);
    } else if (plan instanceof Join join) {
      influence(
          join.condition().isDefined() ? List.of(join.condition().get()) : List.of(), How.JOIN);
    } else if (plan instanceof Sort sort) {
      influence(Scala.list(sort.order()), How.SORT);
    } else if (plan instanceof Deduplicate keys) {
      influence(Scala.list(keys.keys()), How.GROUP);
    } else if (plan instanceof DeduplicateWithinWatermark keys) {
      influence(Scala.list(keys.keys()), How.GROUP);
    } else if (plan instanceof Generate generate) {
      Set<Use> uses = uses((Expression) generate.generator(), false);
      Scala.list(generate.generatorOutput()).forEach(column -> put(column, derived(uses, false)));
    } else if (plan instanceof Union || plan instanceof SetOperation) {
      positional(plan);
    } else if (plan instanceof Expand expand) {
      expand(expand);
    } else if (plan instanceof CTERelationDef definition) {
      definitions.put(definition.id(), definition);
    } else if (plan instanceof CTERelationRef reference) {
      reference(reference);
    }
    whatIsLeft(plan);
  }

  private void leaf(InputRelation input) {
    Scala.list(input.output()).forEach(column -> leaf(input, column));
    Scala.list(input.metadataOutput()).forEach(column -> leaf(input, column));
  }

  private void leaf(InputRelation input, Attribute column) {
    String name = InputRelation.isMore(column) ? ColumnRef.ANY : column.name();
    put(column, Set.of(new Use(new ColumnRef(input.table(), name), How.DIRECT)));
  }

  private void made(List<? extends NamedExpression> expressions) {
    for (NamedExpression named : expressions) {
      if (named instanceof Alias alias) {
        sources.put(alias.exprId().id(), uses(alias.child(), true));
        origins.put(alias.exprId().id(), alias.origin());
      }
    }
  }

  private void influence(List<? extends Expression> expressions, How how) {
    for (Expression expr : expressions) {
      uses(expr, false).forEach(use -> influences.add(new Use(use.column(), how)));
    }
  }

  /** What an expression is made of; as it is, when it is a column and nothing more. */
  private Set<Use> uses(Expression expr, boolean top) {
    if (expr instanceof Attribute attribute) {
      return sources(attribute);
    }
    if (expr instanceof Alias alias) {
      return uses(alias.child(), top);
    }
    if (expr instanceof Unknown unknown) {
      Optional<Set<Use>> named = ofMore(unknown, top);
      if (named.isPresent()) {
        return named.get();
      }
    }
    boolean several = expr instanceof AggregateExpression || expr instanceof WindowExpression;
    Set<Use> all = new LinkedHashSet<>();
    if (expr instanceof SubqueryExpression subquery) {
      LogicalPlan plan = subquery.plan();
      visit(plan);
      Scala.list(plan.output()).forEach(column -> all.addAll(sources(column)));
    }
    Scala.list(expr.children()).forEach(child -> all.addAll(uses(child, false)));
    return derived(all, several);
  }

  /** A column that is believed to be there has a name, though its table does not tell it. */
  private Optional<Set<Use>> ofMore(Unknown unknown, boolean top) {
    List<Expression> parts = Scala.list(unknown.children());
    if (parts.size() != 1
        || !(parts.get(0) instanceof Attribute more)
        || !InputRelation.isMore(more)) {
      return Optional.empty();
    }
    String name = unknown.name().split("\\.", 2)[0];
    boolean whole = top && name.equals(unknown.name());
    Set<Use> uses = new LinkedHashSet<>();
    for (Use use : sources(more)) {
      uses.add(
          new Use(new ColumnRef(use.column().table(), name), whole ? How.DIRECT : How.DERIVED));
    }
    return Optional.of(uses);
  }

  private static Set<Use> derived(Set<Use> uses, boolean several) {
    Set<Use> all = new LinkedHashSet<>();
    for (Use use : uses) {
      boolean rows = several || use.how() == How.AGGREGATED;
      all.add(new Use(use.column(), rows ? How.AGGREGATED : How.DERIVED));
    }
    return all;
  }

  private void positional(LogicalPlan plan) {
    List<Attribute> output = Scala.list(plan.output());
    for (int i = 0; i < output.size(); i++) {
      Set<Use> all = new LinkedHashSet<>();
      for (LogicalPlan child : Scala.list(plan.children())) {
        if (i < child.output().size()) {
          all.addAll(sources(child.output().apply(i)));
        }
      }
      put(output.get(i), all);
    }
  }

  private void expand(Expand expand) {
    List<Attribute> output = Scala.list(expand.output());
    for (int i = 0; i < output.size(); i++) {
      Set<Use> all = new LinkedHashSet<>();
      for (var row : Scala.list(expand.projections())) {
        all.addAll(uses(row.apply(i), true));
      }
      put(output.get(i), all);
    }
  }

  private void reference(CTERelationRef reference) {
    LogicalPlan definition = definitions.get(reference.cteId());
    if (definition == null) {
      return;
    }
    List<Attribute> output = Scala.list(reference.output());
    for (int i = 0; i < output.size(); i++) {
      put(output.get(i), sources(definition.output().apply(i)));
    }
  }

  /** Of an operator that is not looked into, each new column may come from any below. */
  private void whatIsLeft(LogicalPlan plan) {
    for (Attribute column : Scala.list(plan.output())) {
      if (!sources.containsKey(column.exprId().id())) {
        Set<Use> all = new LinkedHashSet<>();
        for (LogicalPlan child : Scala.list(plan.children())) {
          Scala.list(child.output()).forEach(each -> all.addAll(sources(each)));
        }
        put(column, derived(all, false));
      }
    }
  }

  private void put(Attribute column, Set<Use> uses) {
    sources.put(column.exprId().id(), uses);
  }
}
