package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pipeline of edition CORE or PRO has expectations.
 *
 * <p>They need edition ADVANCED, or serverless compute.
 */
final class ExpectationEdition implements Rule {

  @Override
  public String id() {
    return "edition.expectations";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Site<Dataset> site : context.datasets()) {
      Pipeline pipeline = site.pipeline().pipeline();
      boolean lacking =
          Editions.chosen(pipeline).filter(e -> e != Pipeline.Edition.ADVANCED).isPresent();
      if (lacking && !site.value().expectations().isEmpty() && told.add(pipeline.key())) {
        found.add(
            Diagnostic.error(
                    id(),
                    site.value().expectations().get(0).origin(),
                    "The expectations of %s need edition ADVANCED, but pipeline `%s` has %s."
                        .formatted(
                            site.name(), pipeline.key(), pipeline.modes().edition().orElseThrow()))
                .related("the edition is chosen here", pipeline.origin().at("edition"))
                .hint("set .edition(ADVANCED)")
                .hint("or use .compute(serverless())"));
      }
    }
    return found;
  }
}
