package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Identity;
import java.util.List;
import java.util.stream.Stream;

/** A user, a service principal or a group has no name; the platform would drop it in silence. */
final class EmptyIdentity implements Rule {

  @Override
  public String id() {
    return "identity.empty";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return Stream.of(Identity.User.class, Identity.ServicePrincipal.class, Identity.Group.class)
        .flatMap(kind -> context.all(kind).stream())
        .filter(step -> isEmpty((Identity) step.value()))
        .map(this::nobody)
        .toList();
  }

  private static boolean isEmpty(Identity identity) {
    return identity.name().literal().filter(String::isBlank).isPresent();
  }

  private Diagnostic nobody(ModelWalk.Step step) {
    String use = step.component().equals("runAs") ? "The identity" : "A permission";
    return Diagnostic.error(
            id(), step.origin(), "%s%s names nobody.".formatted(use, TextPlaces.of(step)))
        .hint("name the user, the service principal or the group");
  }
}
