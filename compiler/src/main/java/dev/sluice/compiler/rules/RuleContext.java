package dev.sluice.compiler.rules;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;

/** What a rule looks at. */
public record RuleContext(BundleGraph graph, CompilerOptions options, ProjectFiles files) {
  public RuleContext {
    requireNonNull(graph, "graph");
    requireNonNull(options, "options");
    requireNonNull(files, "files");
  }
}
