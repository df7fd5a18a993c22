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
import java.util.Map;

/**
 * A password, a token or a key stands in the code.
 *
 * <p>It would be in the history of the code, in the generated files, and readable for all who may
 * see the pipeline. The message never repeats it.
 */
final class ClearTextSecret implements FitnessRule {

  @Override
  public String id() {
    return "secret.clear-text";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      Source source = site.value().source();
      String of = "of the source of " + site.name();
      look(SourceOptions.of(source), "option", of, source.origin(), found);
    }
    for (Site<Sink> site : context.sinks()) {
      if (site.value() instanceof Sink.External sink) {
        look(sink.options(), "option", "of the sink " + site.name(), sink.origin(), found);
      }
    }
    for (Pipeline pipeline : context.pipelines()) {
      String of = "of pipeline " + Messages.quoted(pipeline.key());
      look(pipeline.configuration(), "configuration", of, pipeline.origin(), found);
      for (Cluster cluster : Settings.clusters(pipeline)) {
        String in = "of a cluster " + of;
        look(cluster.sparkConf(), "sparkConf", in, cluster.origin(), found);
        look(cluster.sparkEnvVars(), "sparkEnvVar", in, cluster.origin(), found);
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      Map<String, Text> conf = Settings.sparkConf(site.value());
      look(conf, "sparkConf", "of " + site.name(), site.value().origin(), found);
    }
    for (Site<Flow> site : context.flows()) {
      Map<String, Text> conf = Settings.sparkConf(site.value());
      look(conf, "sparkConf", "of the flow into " + site.name(), site.value().origin(), found);
    }
    return found;
  }

  private void look(
      Map<String, Text> settings, String word, String of, Origin origin, List<Diagnostic> found) {
    settings.forEach(
        (key, value) -> {
          if (Secrets.isClear(key, value)) {
            found.add(clear(word, key, of, origin));
          }
        });
  }

  private Diagnostic clear(String word, String key, String of, Origin origin) {
    String kind = word.equals("option") ? "option" : "setting";
    return Diagnostic.warning(
            id(),
            origin.at(word + " " + key, word),
            "The %s `%s` %s has a password or a key in clear text.".formatted(kind, key, of))
        .hint("put it into a secret scope of the workspace, and say secret(\"scope\", \"key\")")
        .hint("where it is part of a longer text: text(\"..\", secret(\"scope\", \"key\"), \"..\")")
        .hint("change it, since it is in the history of the code");
  }
}
