package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.analysis.AnalysedSink;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns of what is written to Kafka: the message is there, and all have types it takes. */
public final class KafkaTypes {

  private static final List<DataType> BYTES =
      List.of(DataType.Atomic.STRING, DataType.Atomic.BINARY);

  private KafkaTypes() {}

  /** What is wrong with the flows of a sink. */
  public static List<Diagnostic> check(AnalysedSink sink) {
    List<Diagnostic> found = new ArrayList<>();
    if (sink.sink() instanceof Sink.External external
        && external.format().equalsIgnoreCase("kafka")) {
      for (AnalysedFlow flow : sink.flows()) {
        Origin origin =
            flow.query().map(Query::origin).filter(Origin::isKnown).orElse(external.origin());
        if (flow.sound() && !flow.source().mayHave("value")) {
          found.add(missing(external, flow, origin));
        }
        check(external, flow, "value", BYTES, origin).ifPresent(found::add);
        check(external, flow, "key", BYTES, origin).ifPresent(found::add);
        check(external, flow, "topic", List.of(DataType.Atomic.STRING), origin)
            .ifPresent(found::add);
        check(external, flow, "partition", List.of(DataType.Atomic.INT), origin)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Diagnostic missing(Sink.External sink, AnalysedFlow flow, Origin origin) {
    return Diagnostic.error(
            "sink.kafka-value",
            origin,
            "What is written to the Kafka sink `%s` has no column `value`; its columns are %s."
                .formatted(sink.name(), Messages.all(flow.source().names())))
        .related("`" + sink.name() + "` is declared here", sink.origin())
        .hint("select the message as `value`, such as F.to_json(F.struct(..)).as(\"value\")");
  }

  private static Optional<Diagnostic> check(
      Sink.External sink, AnalysedFlow flow, String name, List<DataType> allowed, Origin origin) {
    return flow.source()
        .find(name)
        .flatMap(AnalysedColumn::type)
        .filter(type -> !allowed.contains(type))
        .map(
            type ->
                Diagnostic.error(
                        "sink.kafka-types",
                        origin,
                        "Column `%s` of what is written to the Kafka sink `%s` is a `%s`."
                            .formatted(name, sink.name(), SqlType.render(type)))
                    .related("`" + sink.name() + "` is declared here", sink.origin())
                    .hint(
                        type instanceof DataType.Struct
                            ? "make it a text with F.to_json(..)"
                            : "cast it to `" + SqlType.render(allowed.get(0)) + "`"));
  }
}
