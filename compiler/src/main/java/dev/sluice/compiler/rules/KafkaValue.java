package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written to Kafka has no column {@code value}.
 *
 * <p>It is the message; {@code key}, {@code headers}, {@code partition} and {@code topic} may stand
 * beside it. Looked at where the columns are known.
 */
final class KafkaValue implements Rule {

  @Override
  public String id() {
    return "sink.kafka-value";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      if (site.reader() instanceof Reader.OfSink reader
          && reader.sink() instanceof Sink.External sink
          && sink.format().equalsIgnoreCase("kafka")) {
        Optional<Columns> columns = site.value().query().flatMap(context.columns()::of);
        if (columns.isPresent() && columns.get().find("value").isEmpty()) {
          found.add(missing(site, columns.get()));
        }
      }
    }
    return found;
  }

  private Diagnostic missing(Site<Flow> site, Columns columns) {
    return Diagnostic.error(
            id(),
            site.value().query().map(Query::origin).orElse(site.value().origin()),
            "What is written to the Kafka sink %s has no column `value`; its columns are %s."
                .formatted(site.name(), Messages.all(columns.names())))
        .related(site.name() + " is declared here", site.reader().origin())
        .hint("select the message as `value`, such as F.to_json(F.struct(..)).as(\"value\")");
  }
}
