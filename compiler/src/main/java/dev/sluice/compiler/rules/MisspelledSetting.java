package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Cluster;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A table property, an option or a Spark setting is not known, but is like one that is.
 *
 * <p>Nothing refuses most of them: a misspelled setting does nothing. Names that are like none are
 * the user's own. The options of Auto Loader itself have a rule that knows all of them.
 */
final class MisspelledSetting implements FitnessRule {

  @Override
  public String id() {
    return "setting.misspelled";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    sources(context, found);
    for (Site<Sink> site : context.sinks()) {
      if (site.value() instanceof Sink.External sink) {
        String of = "of the sink " + site.name();
        look(sink.options(), "option", of, sink.origin(), found, sink.format());
      }
    }
    for (Pipeline pipeline : context.pipelines()) {
      String of = "of pipeline " + Messages.quoted(pipeline.key());
      Map<String, Text> settings = pipeline.configuration();
      look(settings, "configuration", of, pipeline.origin(), found, "conf");
      for (Cluster cluster : Settings.clusters(pipeline)) {
        String in = "of a cluster " + of;
        look(cluster.sparkConf(), "sparkConf", in, cluster.origin(), found, "conf");
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      Dataset dataset = site.value();
      String of = "of " + site.name();
      if (dataset instanceof Dataset.Table table) {
        look(table.spec().properties(), "property", of, dataset.origin(), found, "property");
      }
      look(Settings.sparkConf(dataset), "sparkConf", of, dataset.origin(), found, "conf");
    }
    for (Site<Flow> site : context.flows()) {
      String of = "of the flow into " + site.name();
      Map<String, Text> settings = Settings.sparkConf(site.value());
      look(settings, "sparkConf", of, site.value().origin(), found, "conf");
    }
    return found;
  }

  private void sources(RuleContext context, List<Diagnostic> found) {
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      Source source = site.value().source();
      Map<String, Text> options = SourceOptions.of(source);
      String of = "of the source of " + site.name();
      if (source instanceof Source.AutoLoader loader) {
        look(options, "option", of, source.origin(), found, loader.format(), "files");
      } else if (source instanceof Source.Files files) {
        look(options, "option", of, source.origin(), found, files.format(), "files");
      } else if (source instanceof Source.Connector connector) {
        look(options, "option", of, source.origin(), found, connector.format());
      } else if (source instanceof Source.Table) {
        look(options, "option", of, source.origin(), found, "delta");
      }
    }
  }

  private void look(
      Map<String, Text> settings,
      String word,
      String of,
      Origin origin,
      List<Diagnostic> found,
      String... kinds) {
    for (String key : settings.keySet()) {
      if (!key.toLowerCase(Locale.ROOT).startsWith("cloudfiles.")) {
        Optional<String> meant = KnownSettings.meant(key, kinds);
        meant.ifPresent(
            name ->
                found.add(
                    misspelled(called(word), key, name, of, origin.at(word + " " + key, word))));
      }
    }
  }

  private static String called(String word) {
    return switch (word) {
      case "option" -> "option";
      case "property" -> "table property";
      default -> "Spark setting";
    };
  }

  private Diagnostic misspelled(String kind, String key, String name, String of, Origin origin) {
    return Diagnostic.warning(
            id(),
            origin,
            "The %s `%s` %s is not known, but `%s` is.".formatted(kind, key, of, name))
        .hint("write `%s` if you mean that".formatted(name))
        .hint("or .suppress(\"%s\", \"who reads `%s`\")".formatted(id(), key));
  }
}
