package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Expr;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A window function stands in a stream.
 *
 * <p>It would need rows that have not come yet; Spark has window functions for data at rest only.
 * Windows of time, in {@code groupBy}, are something else.
 */
final class WindowOnStream implements Rule {

  @Override
  public String id() {
    return "stream.window-function";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(Expr.Over.class)) {
      Optional<Query> query = step.inside(Query.class);
      if (query.isPresent() && Streaming.isStream(query.get())) {
        found.add(
            Diagnostic.error(
                    id(),
                    step.origin(),
                    "A stream%s has a window function, which needs data at rest."
                        .formatted(TextPlaces.of(step)))
                .hint("compute it in a materialized view that reads the stream's table")
                .hint("or group by F.window(..) for windows of time"));
      }
    }
    return found;
  }
}
