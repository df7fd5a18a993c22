package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/** No flow writes to a sink: it is declared for nothing. */
final class SinkWithoutFlow implements Rule {

  @Override
  public String id() {
    return "sink.without-flow";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return context.sinks().stream()
        .filter(site -> site.value().flows().isEmpty())
        .map(
            site ->
                Diagnostic.warning(
                        id(),
                        site.value().origin(),
                        "Nothing writes to the sink %s.".formatted(site.name()))
                    .hint("give it flows with .fedBy(..), or leave it out"))
        .toList();
  }
}
