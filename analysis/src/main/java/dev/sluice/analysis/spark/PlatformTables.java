package dev.sluice.analysis.spark;

import dev.sluice.analysis.Columns;
import dev.sluice.analysis.TableRef;
import dev.sluice.compiler.graph.FormatColumns;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.NamedArgumentExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/** Functions of the platform's that make tables. */
final class PlatformTables {

  /** The formats whose columns a reading function gives. */
  private static final Map<String, String> BUSES =
      Map.of("read_kafka", "kafka", "read_kinesis", "kinesis", "read_pubsub", "pubsub");

  private PlatformTables() {}

  static LogicalPlan of(String name, List<Expression> arguments, boolean stream) {
    return Inputs.named(
        List.of(name),
        Inputs.relation(
            new TableRef.External(name),
            columns(name, arguments),
            name.equals("read_files"),
            stream));
  }

  private static Columns columns(String name, List<Expression> arguments) {
    if (BUSES.containsKey(name)) {
      return FormatColumns.of(BUSES.get(name))
          .map(fields -> Inputs.and(new Columns(List.of(), false), fields, Origin.unknown()))
          .orElse(Columns.OPAQUE);
    }
    if (name.equals("table_changes")) {
      return Inputs.and(Columns.OPAQUE, FormatColumns.CHANGES, Origin.unknown());
    }
    return argument(arguments, "schema")
        .map(ddl -> Schemas.columns(new Schema.Ddl(ddl, Origin.unknown())))
        .or(
            () ->
                argument(arguments, "schemaHints")
                    .map(ddl -> Schemas.columns(new Schema.Ddl(ddl, Origin.unknown())))
                    .map(hints -> new Columns(hints.known(), true)))
        .orElse(Columns.OPAQUE);
  }

  private static Optional<String> argument(List<Expression> arguments, String name) {
    return arguments.stream()
        .filter(NamedArgumentExpression.class::isInstance)
        .map(NamedArgumentExpression.class::cast)
        .filter(argument -> argument.key().equalsIgnoreCase(name))
        .map(NamedArgumentExpression::value)
        .filter(Literal.class::isInstance)
        .map(value -> String.valueOf(((Literal) value).value()))
        .findFirst();
  }
}
