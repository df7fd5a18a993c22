package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source that only streams is read at rest, or one that only is at rest is read as a stream.
 *
 * <p>Auto Loader and most message buses only stream; databases, rows in the code and ranges are at
 * rest.
 */
final class WrongSourceKind implements Rule, Source.Cases<Optional<Boolean>> {

  private static final Set<String> STREAMS =
      Set.of("kinesis", "pubsub", "pulsar", "rate", "rate-micro-batch", "socket", "cloudfiles");

  private static final Set<String> AT_REST =
      Set.of(
          "jdbc",
          "postgresql",
          "mysql",
          "sqlserver",
          "oracle",
          "redshift",
          "snowflake",
          "bigquery",
          "synapse");

  @Override
  public String id() {
    return "source.read-kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      Source source = site.value().source();
      source
          .accept(this)
          .filter(stream -> stream != site.value().streaming())
          .map(stream -> wrong(site, stream))
          .ifPresent(found::add);
    }
    return found;
  }

  private Diagnostic wrong(Site<Query.Read> site, boolean stream) {
    String format =
        SourceOptions.format(site.value().source()).map(f -> ", of format `" + f + "`,").orElse("");
    return Diagnostic.error(
            id(),
            site.value().origin(),
            stream
                ? "The source of %s%s can only be read as a stream.".formatted(site.name(), format)
                : "The source of %s%s cannot be read as a stream.".formatted(site.name(), format))
        .hint(stream ? "read it with readStream(..)" : "read it with read(..)");
  }

  @Override
  public Optional<Boolean> files(Source.Files source) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> autoLoader(Source.AutoLoader source) {
    return Optional.of(true);
  }

  @Override
  public Optional<Boolean> connector(Source.Connector source) {
    String format = source.format().toLowerCase(Locale.ROOT);
    if (STREAMS.contains(format)) {
      return Optional.of(true);
    }
    return AT_REST.contains(format) ? Optional.of(false) : Optional.empty();
  }

  @Override
  public Optional<Boolean> rows(Source.Rows source) {
    return Optional.of(false);
  }

  @Override
  public Optional<Boolean> range(Source.Range source) {
    return Optional.of(false);
  }

  @Override
  public Optional<Boolean> dataset(Source.OfDataset source) {
    return Optional.empty();
  }

  @Override
  public Optional<Boolean> external(Source.External source) {
    return Optional.empty();
  }
}
