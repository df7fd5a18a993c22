package dev.sluice.compiler.emit;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an emitter works from, and what several emitters ask of each pipeline, which is found once.
 */
public final class EmitContext {

  private final BundleGraph graph;
  private final CompilerOptions options;
  private final ProjectFiles files;
  private final Map<PipelineGraph, List<SourceFile>> sources = new ConcurrentHashMap<>();
  private final Map<PipelineGraph, List<Variable<?>>> variables = new ConcurrentHashMap<>();

  /**
   * The context of a bundle.
   *
   * @param graph the bundle, free of errors, with every "all columns" expanded
   */
  public EmitContext(BundleGraph graph, CompilerOptions options, ProjectFiles files) {
    this.graph = requireNonNull(graph, "graph");
    this.options = requireNonNull(options, "options");
    this.files = requireNonNull(files, "files");
  }

  /** The bundle. */
  public BundleGraph graph() {
    return graph;
  }

  /** What the user chose. */
  public CompilerOptions options() {
    return options;
  }

  /** The files of the user's project. */
  public ProjectFiles files() {
    return files;
  }

  /** The files that a pipeline is generated into, sorted by path. */
  public List<SourceFile> sources(PipelineGraph pipeline) {
    return sources.computeIfAbsent(pipeline, it -> Sources.of(this, it));
  }

  /** The variables that a pipeline's Python reads, by name. */
  public List<Variable<?>> variables(PipelineGraph pipeline) {
    return variables.computeIfAbsent(pipeline, it -> UsedVariables.of(this, it));
  }
}
