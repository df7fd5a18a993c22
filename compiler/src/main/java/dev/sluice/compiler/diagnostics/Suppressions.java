package dev.sluice.compiler.diagnostics;

import dev.sluice.model.Bundle;
import dev.sluice.model.Origin;
import dev.sluice.model.Suppression;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out the findings that the user has said are meant so, and reports what is wrong with what
 * was said. All findings of a compilation go through it together, whoever found them.
 *
 * <p>A suppression at a bundle holds for everything; at a pipeline for what is in it; at a dataset
 * or a sink for what was written there: its settings, queries, flows and expectations.
 */
public final class Suppressions {

  /** A suppression names no rule. */
  public static final String UNKNOWN = "suppress.unknown";

  /** A suppression suppresses nothing: it finds nothing, or an error that has to stay. */
  public static final String UNUSED = "suppress.unused";

  /** A suppression does not say why. */
  public static final String WITHOUT_REASON = "suppress.without-reason";

  private final RuleIds rules;
  private final List<Scope> scopes;
  private final List<Suppressed> suppressed = new ArrayList<>();
  private final Set<String> used = new HashSet<>();
  private final Set<String> refused = new HashSet<>();

  private Suppressions(Bundle bundle, RuleIds rules) {
    this.rules = rules;
    this.scopes = Scope.all(bundle);
  }

  /** The rules of this class itself. */
  public static List<String> ids() {
    return List.of(UNKNOWN, UNUSED, WITHOUT_REASON);
  }

  /**
   * Sifts findings.
   *
   * @param found all findings, in any order
   * @param disabled rules that are switched off for this run: their findings are neither reported
   *     nor counted as suppressed
   */
  public static Sifted sift(
      Bundle bundle, List<Diagnostic> found, RuleIds rules, Set<String> disabled) {
    Suppressions own = new Suppressions(bundle, rules);
    List<Diagnostic> kept = own.without(found, false);
    List<Diagnostic> said = own.without(own.mistakes(disabled), true);
    said.addAll(own.unused(disabled));
    kept.addAll(said);
    kept.removeIf(each -> disabled.contains(each.rule()) && rules.allowsWithout(each));
    own.suppressed.removeIf(each -> disabled.contains(each.finding().rule()));
    return new Sifted(Diagnostics.sorted(kept), Diagnostics.sortedSuppressed(own.suppressed));
  }

  /** The findings that no suppression is for. */
  private List<Diagnostic> without(List<Diagnostic> found, boolean own) {
    Map<String, List<Said>> byRule = byRule(own);
    List<Diagnostic> candidates =
        found.stream().filter(each -> byRule.containsKey(each.rule())).toList();
    Owners owners = new Owners(scopes, candidates);
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic each : found) {
      Optional<Said> said =
          byRule.getOrDefault(each.rule(), List.of()).stream()
              .filter(one -> one.isFor(owners.of(each)))
              .findFirst();
      if (said.isEmpty()) {
        kept.add(each);
      } else if (rules.allowsWithout(each)) {
        used.add(said.get().key());
        suppressed.add(new Suppressed(each, said.get().suppression));
      } else {
        refused.add(said.get().key());
        kept.add(each);
      }
    }
    return kept;
  }

  private Map<String, List<Said>> byRule(boolean own) {
    Map<String, List<Said>> byRule = new LinkedHashMap<>();
    for (Said said : all()) {
      if (ids().contains(said.suppression.rule()) == own) {
        byRule.computeIfAbsent(said.suppression.rule(), key -> new ArrayList<>()).add(said);
      }
    }
    return byRule;
  }

  private List<Said> all() {
    List<Said> all = new ArrayList<>();
    for (Scope scope : scopes) {
      scope.suppressions().forEach(each -> all.add(new Said(scope, each)));
    }
    return all;
  }

  private List<Diagnostic> mistakes(Set<String> disabled) {
    List<Diagnostic> mistakes = new ArrayList<>();
    Collection<String> known = rules.all();
    for (Said said : all()) {
      if (said.suppression.reason().isBlank()) {
        mistakes.add(said.withoutReason());
      }
      if (!known.contains(said.suppression.rule())) {
        mistakes.add(said.unknown(known));
      } else if (isUnused(said, disabled) && !ids().contains(said.suppression.rule())) {
        mistakes.add(unused(said));
      }
    }
    return mistakes;
  }

  /** Suppressions of findings of this class that suppressed none. */
  private List<Diagnostic> unused(Set<String> disabled) {
    return all().stream()
        .filter(said -> ids().contains(said.suppression.rule()) && isUnused(said, disabled))
        .map(this::unused)
        .toList();
  }

  private boolean isUnused(Said said, Set<String> disabled) {
    String rule = said.suppression.rule();
    return !used.contains(said.key()) && !rules.asleep().contains(rule) && !disabled.contains(rule);
  }

  private Diagnostic unused(Said said) {
    String why =
        refused.contains(said.key())
            ? "but that is an error that nothing can be generated with"
            : "which finds nothing there";
    return Diagnostic.warning(
            UNUSED,
            said.suppression.origin(),
            "%s suppresses `%s`, %s.".formatted(said.scope.title(), said.suppression.rule(), why))
        .hint("leave the .suppress(..) out");
  }

  /** A suppression and where it stands. */
  private record Said(Scope scope, Suppression suppression) {

    boolean isFor(List<Scope> owners) {
      return scope.isBundle() || owners.stream().anyMatch(scope::covers);
    }

    /** A line in a loop says it of several; it is used when it is for one of them. */
    String key() {
      Origin origin = suppression.origin();
      return origin.isKnown()
          ? suppression.rule() + "\n" + origin
          : suppression.rule() + "\n" + scope.title();
    }

    Diagnostic withoutReason() {
      return Diagnostic.error(
              WITHOUT_REASON,
              suppression.origin(),
              "%s suppresses `%s` without a reason.".formatted(scope.title(), suppression.rule()))
          .hint("say why, for whoever reads it next: .suppress(\"rule\", \"because ..\")");
    }

    Diagnostic unknown(Collection<String> known) {
      Diagnostic found =
          Diagnostic.warning(
              UNKNOWN,
              suppression.origin(),
              "%s suppresses `%s`, which is no rule.".formatted(scope.title(), suppression.rule()));
      return Spelling.closest(suppression.rule(), known)
          .map(name -> found.hint("write `" + name + "` if you mean that"))
          .orElse(found)
          .hint("the id of a rule stands in brackets in front of what it finds");
    }
  }
}
