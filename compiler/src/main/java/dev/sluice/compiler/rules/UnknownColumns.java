package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Expansion;
import dev.sluice.model.Query;
import java.util.List;

/**
 * "All columns" stands where the columns cannot be told.
 *
 * <p>Looking at the columns of a DataFrame while a pipeline is defined is not allowed everywhere,
 * so all columns are written out at compile time, from what schemas declare. Where nothing declares
 * them, or where two would get one name, there is nothing to write.
 */
final class UnknownColumns implements Rule {

  @Override
  public String id() {
    return "columns.unknown";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return Expansion.failures(context.graph()).stream().map(this::unknown).toList();
  }

  private Diagnostic unknown(Expansion.Failure failure) {
    Diagnostic found =
        Diagnostic.error(
            id(),
            failure.origin(),
            "All columns are asked for in `%s`, but %s."
                .formatted(failure.reader().name(), failure.message()));
    if (failure.cause().isPresent()) {
      Query cause = failure.cause().get();
      found = found.related("they are not known from here on", cause.origin()).hint(hint(cause));
    }
    return failure.hint().map(found::hint).orElse(found);
  }

  private static String hint(Query cause) {
    return cause instanceof Query.Read || cause instanceof Query.Sql
        ? "state the columns there with .columns(Record.class)"
        : "state the columns behind it with .returns(Record.class), or .columns(Record.class) at"
            + " the source";
  }
}
