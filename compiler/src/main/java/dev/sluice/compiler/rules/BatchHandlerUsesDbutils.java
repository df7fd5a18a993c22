package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The handler of a batch sink uses {@code dbutils}.
 *
 * <p>The function is serialized and sent to where the batches run; {@code dbutils} cannot go along.
 */
final class BatchHandlerUsesDbutils implements Rule {

  @Override
  public String id() {
    return "sink.dbutils";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Sink> site : context.sinks()) {
      if (site.value() instanceof Sink.ForeachBatch sink
          && UserPython.of(sink.handler(), context.files())
              .filter(source -> uses(source, sink.handler()))
              .isPresent()) {
        found.add(
            Diagnostic.warning(
                    id(),
                    sink.handler().origin(),
                    "The handler `%s` of the sink %s uses `dbutils`, which cannot be sent along."
                        .formatted(sink.handler().name(), site.name()))
                .hint("use `df.sparkSession`, and pass secrets through options or configuration"));
      }
    }
    return found;
  }

  private static boolean uses(String source, PythonFunction handler) {
    Optional<String> body = UserPython.body(source, handler.name());
    return body.filter(text -> text.matches("(?s).*\\bdbutils\\s*\\..*")).isPresent();
  }
}
