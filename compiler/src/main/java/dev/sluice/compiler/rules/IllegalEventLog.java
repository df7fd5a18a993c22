package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of an event log has no single name; its catalog and its schema are said apart. */
final class IllegalEventLog implements Rule {

  @Override
  public String id() {
    return "event-log.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Pipeline pipeline : context.pipelines()) {
            pipeline.eventLog().ifPresent(log -> check(pipeline, log, names, found));
          }
          return found;
        });
  }

  private void check(
      Pipeline pipeline, Pipeline.EventLog log, ResolvedNames names, List<Diagnostic> found) {
    List<Text> parts = new ArrayList<>(List.of(log.name()));
    log.catalog().ifPresent(parts::add);
    log.schema().ifPresent(parts::add);
    for (Text part : parts) {
      Optional<String> mistake =
          names.text(part).contains("${")
              ? Optional.empty()
              : TableNames.partMistake(names.text(part));
      if (mistake.isPresent()) {
        found.add(
            Diagnostic.error(
                    id(),
                    pipeline.origin().at("eventLog"),
                    "The name `%s` in the event log of pipeline `%s` %s."
                        .formatted(part, pipeline.key(), mistake.get()))
                .hint("write each part alone, as in .eventLog(\"main\", \"ops\", \"events\")"));
      }
    }
  }
}
