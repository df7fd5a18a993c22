package dev.sluice.compiler.emit;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;

/**
 * What an emitter works from.
 *
 * @param graph the bundle, free of errors, with every "all columns" expanded
 */
public record EmitContext(BundleGraph graph, CompilerOptions options, ProjectFiles files) {
  public EmitContext {
    requireNonNull(graph, "graph");
    requireNonNull(options, "options");
    requireNonNull(files, "files");
  }
}
