package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Names;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An external table is called {@code LIVE.x}.
 *
 * <p>That prefix meant "in this pipeline". Current workspaces ignore or refuse it; a dataset of the
 * pipeline is read by value.
 */
final class LivePrefix implements Rule {

  @Override
  public String id() {
    return "external.live-prefix";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source) {
        source
            .name()
            .literal()
            .flatMap(this::table)
            .map(t -> live(site, source, t))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<String> table(String name) {
    List<String> parts = Names.parts(name);
    return parts.size() == 2 && parts.get(0).equalsIgnoreCase("live")
        ? Optional.of(parts.get(1))
        : Optional.empty();
  }

  private Diagnostic live(Site<Query.Read> site, Source.External source, String table) {
    return Diagnostic.error(
            id(),
            source.origin(),
            "%s reads external(\"%s\"), but `LIVE` is no schema: it once meant this pipeline."
                .formatted(site.name(), source.name()))
        .hint("read the value that declares `" + table + "` instead of its name");
  }
}
