package dev.sluice.compiler.rules;

import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/** The format and the options of sources, whatever kind of source it is. */
final class SourceOptions implements Source.Cases<Map<String, Text>> {

  private SourceOptions() {}

  static Map<String, Text> of(Source source) {
    return source.accept(new SourceOptions());
  }

  /** How messages call what is read: {@code the Kafka source of `orders`}. */
  static String called(Site<Query.Read> site) {
    return "The source of " + site.name();
  }

  /** The name of the format, where the source has one; {@code cloudFiles} for Auto Loader. */
  static Optional<String> format(Source source) {
    if (source instanceof Source.Files files) {
      return Optional.of(files.format());
    }
    if (source instanceof Source.AutoLoader) {
      return Optional.of("cloudFiles");
    }
    return source instanceof Source.Connector connector
        ? Optional.of(connector.format())
        : Optional.empty();
  }

  @Override
  public Map<String, Text> files(Source.Files source) {
    return source.options();
  }

  @Override
  public Map<String, Text> autoLoader(Source.AutoLoader source) {
    return source.options();
  }

  @Override
  public Map<String, Text> connector(Source.Connector source) {
    return source.options();
  }

  @Override
  public Map<String, Text> rows(Source.Rows source) {
    return Map.of();
  }

  @Override
  public Map<String, Text> range(Source.Range source) {
    return Map.of();
  }

  @Override
  public Map<String, Text> dataset(Source.OfDataset source) {
    return source.options();
  }

  @Override
  public Map<String, Text> external(Source.External source) {
    return source.options();
  }
}
