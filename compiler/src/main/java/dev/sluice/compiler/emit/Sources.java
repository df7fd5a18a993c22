package dev.sluice.compiler.emit;

import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which files a pipeline is generated into. */
public final class Sources {

  private Sources() {}

  /** The files of a pipeline, sorted by path. */
  public static List<SourceFile> of(EmitContext context, PipelineGraph graph) {
    SourceForm form = context.options().effectiveForm();
    TreeSet<String> paths = new TreeSet<>();
    for (Dataset dataset : graph.datasets()) {
      paths.add(
          "src/%s/transformations/%s/%s.py"
              .formatted(
                  graph.pipeline().key(),
                  layer(dataset).map(Layer::label).orElse("other"),
                  dataset.name().toString().replace('.', '/')));
    }
    return paths.stream().map(path -> new SourceFile(path, form)).toList();
  }

  private static Optional<Layer> layer(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return table.spec().layer();
    }
    return dataset instanceof Dataset.TemporaryView view ? view.layer() : Optional.empty();
  }
}
