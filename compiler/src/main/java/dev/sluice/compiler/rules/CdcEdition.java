package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pipeline of edition CORE applies changes.
 *
 * <p>AUTO CDC needs edition PRO or ADVANCED, or serverless compute.
 */
final class CdcEdition implements Rule {

  @Override
  public String id() {
    return "edition.cdc";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Site<Flow> site : context.flows()) {
      Pipeline pipeline = site.pipeline().pipeline();
      boolean core = Editions.chosen(pipeline).filter(Pipeline.Edition.CORE::equals).isPresent();
      if (core && FlowKinds.isCdc(site.value()) && told.add(pipeline.key())) {
        found.add(
            Diagnostic.error(
                    id(),
                    site.value().origin(),
                    "The flow into %s needs edition PRO or ADVANCED, but pipeline `%s` has CORE."
                        .formatted(site.name(), pipeline.key()))
                .related("the edition is chosen here", pipeline.origin().at("edition"))
                .hint("set .edition(PRO)")
                .hint("or use .compute(serverless())"));
      }
    }
    return found;
  }
}
