package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A streaming table reads a source that does not keep what it has given, and a full refresh may
 * clear the table.
 *
 * <p>Message buses keep days, and Auto Loader may move or delete what it has read: the rows before
 * would be gone for good.
 */
final class ForgetfulSource implements FitnessRule {

  private static final Map<String, String> BUSES =
      Map.of(
          "kafka", "Kafka",
          "kinesis", "Kinesis",
          "pubsub", "Pub/Sub",
          "pulsar", "Pulsar",
          "eventhubs", "Event Hubs");

  @Override
  public String id() {
    return "source.forgets";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      if (site.value() instanceof Dataset.StreamingTable table
          && !ResetNotAllowed.isProtected(table)) {
        source(site).map(source -> forgets(site, source)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** What it reads that forgets, itself or through temporary views. */
  private static Optional<String> source(Site<Dataset> site) {
    Set<Dataset> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Dataset> open = new ArrayDeque<>(List.of(site.value()));
    while (!open.isEmpty()) {
      Dataset dataset = open.pop();
      for (Query query : Queries.all(Queries.roots(dataset))) {
        if (query instanceof Query.Read read && read.streaming()) {
          Optional<String> source = forgetful(read.source());
          if (source.isPresent()) {
            return source;
          }
        }
      }
      for (Dataset read : site.pipeline().upstream(dataset)) {
        if (read instanceof Dataset.StreamView && seen.add(read)) {
          open.push(read);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> forgetful(Source source) {
    if (source instanceof Source.Connector connector) {
      return Optional.ofNullable(BUSES.get(connector.format().toLowerCase(Locale.ROOT)));
    }
    return source instanceof Source.AutoLoader loader
        ? OptionNames.find(loader.options(), "cloudFiles.cleanSource")
            .flatMap(Text::literal)
            .filter(value -> !value.equalsIgnoreCase("OFF"))
            .map(value -> "files that Auto Loader moves or deletes")
        : Optional.empty();
  }

  private Diagnostic forgets(Site<Dataset> site, String source) {
    return Diagnostic.warning(
            id(),
            site.value().origin(),
            "A full refresh may clear %s, which reads %s: what is gone there could not be read again."
                .formatted(site.name(), source))
        .hint("say .resetAllowed(false)")
        .hint("or .suppress(\"%s\", \"why\") if all that counts is kept elsewhere".formatted(id()));
  }
}
