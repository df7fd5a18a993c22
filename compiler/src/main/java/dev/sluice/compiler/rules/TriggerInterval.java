package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code pipelines.trigger.interval} is no length of time.
 *
 * <p>It is a number with a unit: {@code "10 seconds"}, {@code "1 minute"}.
 */
final class TriggerInterval implements Rule {

  private static final String KEY = "pipelines.trigger.interval";

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\d+\\s+(second|minute|hour|day)s?\\s*", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "configuration.trigger-interval";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Pipeline pipeline : context.pipelines()) {
            String owner = "pipeline `" + pipeline.key() + "`";
            check(
                    owner,
                    pipeline.configuration(),
                    pipeline.origin().at("configuration " + KEY),
                    names)
                .ifPresent(found::add);
          }
          for (Site<Dataset> site : context.datasets()) {
            check(
                    site.name(),
                    sparkConf(site.value()),
                    site.value().origin().at("sparkConf " + KEY, "sparkConf"),
                    names)
                .ifPresent(found::add);
          }
          for (Site<Flow> site : context.flows()) {
            String owner = "a flow into " + site.name();
            check(
                    owner,
                    sparkConf(site.value()),
                    site.value().origin().at("sparkConf " + KEY, "sparkConf"),
                    names)
                .ifPresent(found::add);
          }
          return found;
        });
  }

  private static Map<String, Text> sparkConf(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return table.spec().sparkConf();
    }
    return dataset instanceof Dataset.TemporaryView view ? view.sparkConf() : Map.of();
  }

  private static Map<String, Text> sparkConf(Flow flow) {
    if (flow instanceof Flow.Append append) {
      return append.sparkConf();
    }
    if (flow instanceof Flow.Update update) {
      return update.sparkConf();
    }
    return flow instanceof Flow.ReplaceUsing replace ? replace.sparkConf() : Map.of();
  }

  private Optional<Diagnostic> check(
      String owner, Map<String, Text> settings, Origin origin, ResolvedNames names) {
    Text value = settings.get(KEY);
    if (value == null
        || names.text(value).contains("${")
        || LENGTH.matcher(names.text(value)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
                id(),
                origin,
                "`%s` of %s is `%s`, which is no length of time.".formatted(KEY, owner, value))
            .hint("write a number and a unit, such as \"10 seconds\" or \"1 hour\""));
  }
}
