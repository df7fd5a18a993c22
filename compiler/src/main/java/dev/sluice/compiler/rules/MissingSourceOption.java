package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A source lacks an option that it cannot do without, or has two that exclude each other.
 *
 * <p>Kafka needs its servers and exactly one of {@code subscribe}, {@code subscribePattern} and
 * {@code assign}; JDBC its address and either a table or a query; Kinesis, Pub/Sub and Pulsar the
 * names of what is read.
 */
final class MissingSourceOption implements Rule {

  /** For each format: lists of options of which exactly one is needed. */
  private static final Map<String, List<List<String>>> NEEDED =
      Map.of(
          "kafka",
          List.of(
              List.of("kafka.bootstrap.servers"),
              List.of("subscribe", "subscribePattern", "assign")),
          "kinesis",
          List.of(List.of("streamName", "streamARN")),
          "pubsub",
          List.of(List.of("subscriptionId"), List.of("projectId"), List.of("topicId")),
          "pulsar",
          List.of(
              List.of("service.url", "serviceUrl"), List.of("topic", "topics", "topicsPattern")),
          "jdbc",
          List.of(List.of("url"), List.of("dbtable", "query")));

  @Override
  public String id() {
    return "source.missing-option";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.Connector source) {
        String format = source.format().toLowerCase(Locale.ROOT);
        for (List<String> needed : NEEDED.getOrDefault(format, List.of())) {
          List<String> present =
              needed.stream().filter(option -> has(source.options(), option)).toList();
          if (present.size() != 1) {
            found.add(error(site, source, needed, present));
          }
        }
      }
    }
    return found;
  }

  private static boolean has(Map<String, Text> options, String option) {
    return OptionNames.find(options, option)
        .filter(value -> value.literal().filter(String::isBlank).isEmpty())
        .isPresent();
  }

  private Diagnostic error(
      Site<Query.Read> site, Source.Connector source, List<String> needed, List<String> present) {
    String mistake =
        present.isEmpty()
            ? "has no " + Messages.any(needed)
            : "has " + Messages.all(present) + ", which exclude each other";
    return Diagnostic.error(
            id(),
            present.isEmpty()
                ? source.origin()
                : OptionNames.place(source.options(), source.origin(), present.get(1)),
            "The source of %s, of format `%s`, %s."
                .formatted(site.name(), source.format(), mistake))
        .hint(
            needed.size() == 1
                ? "set the option `" + needed.get(0) + "`"
                : "set exactly one of the options " + Messages.any(needed));
  }
}
