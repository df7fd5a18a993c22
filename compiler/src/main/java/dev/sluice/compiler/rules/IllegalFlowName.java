package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A flow's name is empty, has several parts, or characters that names may not have.
 *
 * <p>The name is the identity of the flow's checkpoint. The platform refuses dots with {@code
 * MULTIPART_FLOW_NAME_NOT_SUPPORTED}.
 */
final class IllegalFlowName implements Rule {

  @Override
  public String id() {
    return "flow.illegal-name";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Flow> site : context.flows()) {
      site.value()
          .name()
          .flatMap(name -> mistake(name).map(mistake -> illegal(site, name, mistake)))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> mistake(String name) {
    if (name.isBlank()) {
      return Optional.of("is empty");
    }
    return name.contains(".") && !name.contains("`")
        ? Optional.of("has several parts")
        : TableNames.mistake(name);
  }

  private Diagnostic illegal(Site<Flow> site, String name, String mistake) {
    return Diagnostic.error(
            id(),
            site.value().origin(),
            "The name `%s` of a flow into %s %s.".formatted(name, site.name(), mistake))
        .hint("name the flow with letters, digits and underscores, without dots");
  }
}
