package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two expectations of a dataset have one name.
 *
 * <p>Metrics are told apart by it. Names compare without case.
 */
final class DuplicateExpectation implements Rule {

  @Override
  public String id() {
    return "expectation.duplicate";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Dataset> site : context.datasets()) {
      Map<String, Expectation> first = new HashMap<>();
      for (Expectation expectation : site.value().expectations()) {
        Expectation earlier =
            first.putIfAbsent(expectation.name().toLowerCase(Locale.ROOT), expectation);
        if (earlier != null) {
          found.add(
              Diagnostic.error(
                      id(),
                      expectation.origin(),
                      "%s has two expectations that are called `%s`."
                          .formatted(site.name(), expectation.name()))
                  .related("the other is written here", earlier.origin())
                  .related(site.name() + " is declared here", site.value().origin())
                  .hint("give one of them another name"));
        }
      }
    }
    return found;
  }
}
