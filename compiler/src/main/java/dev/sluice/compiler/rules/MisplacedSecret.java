package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Cluster;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Secret;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A secret stands where its value would be seen, or could not be looked up.
 *
 * <p>It is looked up when the pipeline runs: in options and paths of sources and sinks, in
 * constants of queries, in configuration and in the Spark settings and environment of clusters.
 * Names, comments and other settings are written before.
 */
final class MisplacedSecret implements Rule {

  @Override
  public String id() {
    return "secret.misplaced";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (ModelWalk.Step step : context.all(Secret.class)) {
      Secret secret = (Secret) step.value();
      if (secret.scope().isBlank() || secret.key().isBlank()) {
        found.add(
            Diagnostic.error(
                    id(),
                    secret.origin(),
                    "A secret%s has no scope or no key.".formatted(TextPlaces.of(step)))
                .hint("write it as secret(\"scope\", \"key\")"));
      } else if (!isAllowed(step)) {
        found.add(
            Diagnostic.error(
                    id(),
                    secret.origin(),
                    "The secret `%s/%s` stands in the %s%s, where it cannot be looked up."
                        .formatted(secret.scope(), secret.key(), place(step), TextPlaces.of(step)))
                .hint("use secrets in options, in configuration, or in constants of queries")
                .hint("use a variable(..) for what is no secret"));
      }
    }
    return found;
  }

  /** The record that holds the text in which the secret is. */
  private static Optional<Holder> holder(ModelWalk.Step secret) {
    return secret
        .parent()
        .flatMap(
            text ->
                text.value() instanceof Text
                    ? text.owner().map(owner -> new Holder(owner, text.component()))
                    : Optional.of(new Holder(text.value(), secret.component())));
  }

  private static boolean isAllowed(ModelWalk.Step secret) {
    Optional<Holder> holder = holder(secret);
    if (holder.isEmpty()) {
      return false;
    }
    Object owner = holder.get().owner;
    String component = holder.get().component;
    if (owner instanceof Source) {
      return Set.of("options", "path", "paths").contains(component)
          && !(owner instanceof Source.OfDataset);
    }
    if (owner instanceof Cluster) {
      return component.equals("sparkConf") || component.equals("sparkEnvVars");
    }
    boolean sparkConf = owner instanceof TableSpec || owner instanceof Flow;
    return (owner instanceof Sink && component.equals("options"))
        || (owner instanceof Pipeline && component.equals("configuration"))
        || (sparkConf && component.equals("sparkConf"))
        || owner instanceof Expr.TextLiteral
        || owner instanceof Expr.Argument;
  }

  private static String place(ModelWalk.Step secret) {
    return holder(secret)
        .map(found -> found.component.replaceAll("(\\p{Upper})", " $1").toLowerCase(Locale.ROOT))
        .orElse("text");
  }

  private record Holder(Object owner, String component) {}
}
