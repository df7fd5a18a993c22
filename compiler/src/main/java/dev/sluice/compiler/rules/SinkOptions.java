package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.Columns;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Flow;
import dev.sluice.model.Names;
import dev.sluice.model.Publication;
import dev.sluice.model.Sink;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sink's options do not say where it writes.
 *
 * <p>Delta needs either {@code path} or {@code tableName}, the latter in full, as the pipeline's
 * defaults do not count there. Kafka needs {@code kafka.bootstrap.servers}, and a topic: as an
 * option, or as a column of what is written.
 */
final class SinkOptions implements Rule {

  private static final String SERVERS = "kafka.bootstrap.servers";

  @Override
  public String id() {
    return "sink.options";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Site<Sink> site : context.sinks()) {
            if (site.value() instanceof Sink.External sink) {
              if (sink.format().equalsIgnoreCase("delta")) {
                delta(site, sink, names).ifPresent(found::add);
              } else if (sink.format().equalsIgnoreCase("kafka")) {
                found.addAll(kafka(context, site, sink));
              }
            }
          }
          return found;
        });
  }

  private Optional<Diagnostic> delta(Site<Sink> site, Sink.External sink, ResolvedNames names) {
    boolean path = OptionNames.has(sink.options(), "path");
    Optional<Text> table = OptionNames.find(sink.options(), "tableName");
    if (path == table.isPresent()) {
      return Optional.of(
          error(site, path ? "has both a path and a table" : "has neither a path nor a table")
              .hint("give a Delta sink either a path or a table name"));
    }
    if (table.isEmpty()) {
      return Optional.empty();
    }
    boolean hive =
        site.pipeline()
            .pipeline()
            .publication()
            .filter(Publication.Hive.class::isInstance)
            .isPresent();
    int parts = Names.parts(names.text(table.get())).size();
    if (parts == 3 || (hive && parts == 2)) {
      return Optional.empty();
    }
    return Optional.of(
        error(site, "writes to `" + table.get() + "`, which is no full name")
            .hint(hive ? "write it as \"schema.table\"" : "write it as \"catalog.schema.table\""));
  }

  private List<Diagnostic> kafka(RuleContext context, Site<Sink> site, Sink.External sink) {
    List<Diagnostic> found = new ArrayList<>();
    if (!OptionNames.has(sink.options(), SERVERS)) {
      found.add(error(site, "names no Kafka servers").hint("set the option `" + SERVERS + "`"));
    }
    if (!OptionNames.has(sink.options(), "topic")
        && !everyFlowHas(context.columns(), sink.flows(), "topic")) {
      found.add(
          error(site, "names no topic, and what is written to it has no column `topic`")
              .hint("set the option `topic`, with .topic(..)")
              .hint("or write a column `topic` with the topic of each row"));
    }
    return found;
  }

  /** True as well when the columns of a flow are not known. */
  static boolean everyFlowHas(ColumnNames names, List<Flow> flows, String column) {
    for (Flow flow : flows) {
      Optional<Columns> columns = flow.query().flatMap(names::of);
      if (columns.isPresent() && columns.get().find(column).isEmpty()) {
        return false;
      }
    }
    return !flows.isEmpty();
  }

  private Diagnostic error(Site<Sink> site, String mistake) {
    return Diagnostic.error(
        id(), site.value().origin(), "The sink %s %s.".formatted(site.name(), mistake));
  }
}
