package dev.sluice.analysis.picture;

import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people call a source: its format, and where it is. */
final class SourceName implements Source.Cases<String> {

  /** Options of connectors that say what is read, in lower case. */
  private static final Set<String> PLACES =
      Set.of(
          "subscribe",
          "subscribepattern",
          "assign",
          "streamname",
          "subscriptionid",
          "topic",
          "topics",
          "topicspattern",
          "dbtable",
          "query",
          "eventhubs.name",
          "eventhub");

  private final ResolvedNames names;

  SourceName(ResolvedNames names) {
    this.names = names;
  }

  @Override
  public String files(Source.Files source) {
    return name(source.format(), source.paths());
  }

  @Override
  public String autoLoader(Source.AutoLoader source) {
    return name(source.format(), List.of(source.path()));
  }

  @Override
  public String connector(Source.Connector source) {
    List<Text> where = new ArrayList<>(source.path().stream().toList());
    source
        .options()
        .forEach(
            (option, value) -> {
              if (PLACES.contains(option.toLowerCase(Locale.ROOT))) {
                where.add(value);
              }
            });
    return name(source.format(), where);
  }

  @Override
  public String rows(Source.Rows source) {
    return "rows";
  }

  @Override
  public String range(Source.Range source) {
    return "range " + source.start() + " to " + source.end();
  }

  @Override
  public String dataset(Source.OfDataset source) {
    return names.text(source.dataset().name());
  }

  @Override
  public String external(Source.External source) {
    return names.text(source.name());
  }

  private String name(String format, List<Text> where) {
    List<String> parts = new ArrayList<>(List.of(format));
    where.forEach(each -> parts.add(names.text(each)));
    return String.join(" ", parts);
  }
}
