package dev.sluice.compiler;

import static java.util.Comparator.comparing;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Diagnostics;
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
import java.util.List;

/** From a bundle to findings and files: graph, rules, expansion, emitters. */
public final class Compiler {

  private Compiler() {}

  /**
   * Compiles a bundle. Pure: the same arguments give the same result.
   *
   * @return all findings, and the files when no finding is an error
   */
  public static Compilation compile(Bundle bundle, CompilerOptions options, ProjectFiles files) {
    BundleGraph graph = BundleGraph.of(bundle);
    List<Diagnostic> found = check(graph, options, files);
    Compilation checked = new Compilation(found, List.of(), List.of());
    if (checked.hasErrors()) {
      return checked;
    }
    try {
      return emit(found, new EmitContext(Expansion.of(graph), options, files));
    } catch (TemplateException e) {
      List<Diagnostic> more = new ArrayList<>(found);
      more.add(
          Diagnostic.error(TemplateException.RULE, bundle.origin(), e.getMessage())
              .hint("mend the file in the folder that --templates names, or leave it out"));
      return new Compilation(Diagnostics.sorted(more), List.of(), List.of());
    }
  }

  private static List<Diagnostic> check(
      BundleGraph graph, CompilerOptions options, ProjectFiles files) {
    RuleContext context = new RuleContext(graph, options, files);
    List<Diagnostic> found = new ArrayList<>();
    Parallel.map(Rules.all(), graph.pipelines().size(), rule -> rule.check(context))
        .forEach(found::addAll);
    return Diagnostics.sorted(found);
  }

  private static Compilation emit(List<Diagnostic> found, EmitContext context) {
    List<Artifact> artifacts = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Emitter emitter : Emitters.all()) {
      artifacts.addAll(emitter.emit(context));
      notes.addAll(emitter.notes(context));
    }
    artifacts.sort(comparing(Artifact::path));
    return new Compilation(found, artifacts, notes);
  }
}
