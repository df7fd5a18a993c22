package dev.sluice.analysis.spark;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.Columns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.apache.spark.sql.types.DataType;

/** Columns that the user says are there: compared where they are known, believed where not. */
record Stated(Build build, Schema schema, Query query) {

  LogicalPlan of(LogicalPlan input, List<Attribute> found) {
    Columns stated = Schemas.columns(schema);
    if (stated.open()) {
      return input;
    }
    List<Attribute> more = found.stream().filter(InputRelation::isMore).toList();
    List<NamedExpression> made = new ArrayList<>();
    for (AnalysedColumn column : stated.known()) {
      DataType type = column.type().map(Types::spark).orElse(UnknownType.INSTANCE);
      Optional<Attribute> same = found.stream().filter(each -> column.is(each.name())).findFirst();
      if (same.isEmpty()) {
        if (more.isEmpty()) {
          build.report(missing(column, found));
        }
        made.add(Exprs.alias(Unknown.of(column.name(), more, type), column.name()));
      } else if (UnknownType.isIn(same.get().dataType())) {
        made.add(Exprs.alias(Unknown.of(column.name(), List.of(same.get()), type), column.name()));
      } else {
        if (!sameType(same.get().dataType(), type)) {
          build.report(otherType(column, same.get(), type));
        }
        made.add(same.get());
      }
    }
    if (more.isEmpty()) {
      found.stream().filter(each -> stated.find(each.name()).isEmpty()).forEach(made::add);
    }
    return build.marks().at(query, query.origin(), () -> new Project(Scala.seq(made), input));
  }

  private static boolean sameType(DataType found, DataType stated) {
    return UnknownType.isIn(stated) || DataType.equalsIgnoreCaseAndNullability(found, stated);
  }

  private Diagnostic missing(AnalysedColumn column, List<Attribute> found) {
    List<String> known = found.stream().map(Attribute::name).toList();
    Diagnostic missing =
        Diagnostic.error(
                "columns.stated",
                query.origin(),
                "%s states column `%s`, which its query does not give."
                    .formatted(build.subject(), column.name()))
            .related("it is stated here", column.origin());
    Diagnostic meant = Messages.didYouMean(missing, column.name(), known);
    return meant.hints().isEmpty() ? Errors.columnsHint(meant, known) : meant;
  }

  private Diagnostic otherType(AnalysedColumn column, Attribute found, DataType type) {
    return Diagnostic.error(
            "columns.stated",
            query.origin(),
            "%s states column `%s` as %s, but it is %s."
                .formatted(build.subject(), column.name(), type.sql(), found.dataType().sql()))
        .related("it is stated here", column.origin())
        .hint("state it as %s, or cast it before".formatted(found.dataType().sql()));
  }
}
