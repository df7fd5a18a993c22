package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/** The name of a table outside the bundle is none: empty, or of more than three parts. */
final class IllegalExternalName implements Rule {

  @Override
  public String id() {
    return "external.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source) {
        TableNames.mistake(names.text(source.name()))
            .map(mistake -> illegal(site, source, mistake))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Diagnostic illegal(Site<Query.Read> site, Source.External source, String mistake) {
    return Diagnostic.error(
            id(),
            source.origin(),
            "The name `%s` of an external table that %s reads %s."
                .formatted(source.name(), site.name(), mistake))
        .hint("write it as \"catalog.schema.table\"")
        .hint("put a part with other characters into back-ticks, or read files by their path");
  }
}
