package dev.sluice.analysis.spark;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.Columns;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what the user states of a table outside the bundle with what the lock file has. */
final class LockedSchemas {

  private LockedSchemas() {}

  /** A warning for a table of which something is stated that the lock does not have. */
  static Optional<Diagnostic> difference(String name, Source.External source, Schema locked) {
    Columns known = Schemas.columns(locked);
    List<String> differences = new ArrayList<>();
    for (AnalysedColumn stated :
        source.stated().map(Schemas::columns).orElse(Columns.OPAQUE).known()) {
      Optional<AnalysedColumn> same = known.find(stated.name());
      if (same.isEmpty()) {
        differences.add("no `%s`".formatted(stated.name()));
      } else if (differ(stated.type(), same.get().type())) {
        differences.add(
            "`%s` as %s and not as %s"
                .formatted(stated.name(), sql(same.get().type()), sql(stated.type())));
      }
    }
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.warning(
                    "schema.lock-differs",
                    source.origin(),
                    "The columns that are stated of `%s` are not those of its locked schema, which has %s."
                        .formatted(name, String.join(", ", differences)))
                .hint("state the columns that the table has, or leave it to the lock file")
                .hint(
                    "if the table has changed since, write into schemas.lock.json what it is now"));
  }

  /** Whether NULL is allowed makes no difference to what is read. */
  private static boolean differ(Optional<DataType> stated, Optional<DataType> locked) {
    return stated.isPresent()
        && locked.isPresent()
        && !org.apache.spark.sql.types.DataType.equalsIgnoreCaseAndNullability(
            Types.spark(stated.get()), Types.spark(locked.get()));
  }

  private static String sql(Optional<DataType> type) {
    return type.map(SqlType::render).orElse("?");
  }
}
