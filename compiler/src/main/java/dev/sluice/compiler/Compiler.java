package dev.sluice.compiler;

import static java.util.Comparator.comparing;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
import dev.sluice.compiler.diagnostics.RuleIds;
import dev.sluice.compiler.diagnostics.Sifted;
import dev.sluice.compiler.diagnostics.Suppressions;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.Emitters;
import dev.sluice.compiler.emit.TemplateException;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.Expansion;
import dev.sluice.compiler.graph.Parallel;
import dev.sluice.compiler.rules.RuleContext;
import dev.sluice.compiler.rules.Rules;
import dev.sluice.model.Bundle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From a bundle to findings and files: graph, rules, expansion, emitters. */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a bundle with the structural rules only. Pure: the same arguments give the same
   * result.
   *
   * @return all findings, and the files when no finding is an error
   */
  public static Compilation compile(Bundle bundle, CompilerOptions options, ProjectFiles files) {
    return compile(bundle, options, files, List.of());
  }

  /**
   * Compiles a bundle. As pure as the checks are.
   *
   * @param more checks beside the structural rules
   * @return all findings, and the files when no finding is an error
   */
  public static Compilation compile(
      Bundle bundle, CompilerOptions options, ProjectFiles files, List<Checks> more) {
    BundleGraph graph = BundleGraph.of(bundle);
    Sifted found = check(graph, options, files, more);
    Compilation checked = new Compilation(found.kept(), found.suppressed(), List.of(), List.of());
    if (checked.hasErrors()) {
      return checked;
    }
    try {
      return emit(found, new EmitContext(Expansion.of(graph), options, files));
    } catch (TemplateException e) {
      List<Diagnostic> all = new ArrayList<>(found.kept());
      all.add(
          Diagnostic.error(TemplateException.RULE, bundle.origin(), e.getMessage())
              .hint("mend the file in the folder that --templates names, or leave it out"));
      return new Compilation(Diagnostics.sorted(all), found.suppressed(), List.of(), List.of());
    }
  }

  private static Sifted check(
      BundleGraph graph, CompilerOptions options, ProjectFiles files, List<Checks> more) {
    RuleContext context = new RuleContext(graph, options, files);
    List<Diagnostic> found = new ArrayList<>();
    Parallel.map(Rules.all(), graph.pipelines().size(), rule -> rule.check(context))
        .forEach(found::addAll);
    List<Diagnostic> structural = Diagnostics.sorted(found);
    Set<String> awake = new HashSet<>();
    Set<String> asleep = new HashSet<>();
    for (Checks checks : more) {
      if (checks.isOn()) {
        awake.addAll(checks.ids());
        found.addAll(checks.check(graph, options, structural));
      } else {
        asleep.addAll(checks.ids());
      }
    }
    RuleIds ids = new RuleIds(Set.copyOf(Rules.ids()), awake, asleep);
    return Suppressions.sift(graph.bundle(), found, ids, options.disabled());
  }

  private static Compilation emit(Sifted found, EmitContext context) {
    List<Artifact> artifacts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Emitter emitter : Emitters.all()) {
      artifacts.addAll(emitter.emit(context));
      notes.addAll(emitter.notes(context));
    }
    artifacts.sort(comparing(Artifact::path));
    return new Compilation(found.kept(), found.suppressed(), artifacts, notes);
  }
}
