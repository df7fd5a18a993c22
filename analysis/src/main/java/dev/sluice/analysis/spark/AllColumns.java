package dev.sluice.analysis.spark;

import dev.sluice.model.DataType;
import dev.sluice.model.Selection;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.NamedExpression;

/** What "all columns" stands for, from the columns that Spark found. */
record AllColumns(Build build, Selection.AllColumns all) {

  List<NamedExpression> of(List<Attribute> columns) {
    List<NamedExpression> made = new ArrayList<>();
    List<Attribute> more = columns.stream().filter(InputRelation::isMore).toList();
    if (all.renaming() instanceof Selection.Renaming.InOrder && !more.isEmpty()) {
      made.addAll(more); // nobody knows which name is whose
      return made;
    }
    for (Attribute column : columns) {
      if (InputRelation.isMore(column)) {
        made.add(column);
      } else if (!contains(all.except(), column.name())) {
        made.add(made(column, made.size()));
      }
    }
    return made;
  }

  private NamedExpression made(Attribute column, int position) {
    boolean kept =
        contains(all.untouched(), column.name())
            || (all.only().isPresent() && !isOfType(column, all.only().get()));
    if (kept) {
      return column;
    }
    Expression value =
        build.marks().at(all, all.origin(), () -> all.template().accept(new Exprs(build, column)));
    return Exprs.alias(value, renamed(column.name(), position));
  }

  /** A renaming that is wrong is reported by the compiler. */
  private String renamed(String name, int position) {
    try {
      return all.renaming().apply(name, position);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return name;
    }
  }

  private static boolean isOfType(Attribute column, DataType type) {
    return Types.spark(type).equals(column.dataType());
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }
}
