package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two pipelines or jobs of a bundle have one key.
 *
 * <p>The key names the resource and its file; capitals do not count, as some file systems do not
 * tell them apart.
 */
final class DuplicateResourceKey implements Rule {

  @Override
  public String id() {
    return "resource.duplicate-key";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Keyed> first = new HashMap<>();
    for (Pipeline pipeline : context.pipelines()) {
      check(new Keyed("pipeline", pipeline.key(), pipeline.origin()), first, found);
    }
    for (Job job : context.bundle().jobs()) {
      check(new Keyed("job", job.key(), job.origin()), first, found);
    }
    return found;
  }

  private void check(Keyed own, Map<String, Keyed> first, List<Diagnostic> found) {
    Keyed earlier = first.putIfAbsent(own.key.toLowerCase(Locale.ROOT), own);
    if (earlier != null) {
      boolean same = own.key.equals(earlier.key);
      found.add(
          Diagnostic.error(
                  id(),
                  own.origin,
                  same
                      ? "The key `%s` of a %s is already that of a %s."
                          .formatted(own.key, own.kind, earlier.kind)
                      : "The key `%s` of a %s differs only in capitals from `%s` of a %s."
                          .formatted(own.key, own.kind, earlier.key, earlier.kind))
              .related("`" + earlier.key + "` is declared here", earlier.origin)
              .hint(
                  same
                      ? "give each pipeline and each job a key of its own"
                      : "give one of them a key that differs in more than capitals"));
    }
  }

  private record Keyed(String kind, String key, Origin origin) {}
}
