package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.Templates;
import dev.sluice.compiler.emit.Usage;
import dev.sluice.compiler.graph.Parallel;
import dev.sluice.compiler.graph.PipelineGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Python of all pipelines, and the user's modules that it imports. */
public final class PythonSources implements Emitter {

  @Override
  public List<Artifact> emit(EmitContext context) {
    Templates templates = new Templates(context.options().templates());
    return Parallel.map(context.graph().pipelines(), graph -> emit(context, graph, templates))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Artifact> emit(
      EmitContext context, PipelineGraph graph, Templates templates) {
    List<Artifact> artifacts = new ArrayList<>();
    PythonFile python = new PythonFile(context, graph);
    Map<String, String> modules = new TreeMap<>();
    for (SourceFile file : context.sources(graph)) {
      if (file.language() == SourceFile.Language.PYTHON) {
        Usage usage = context.graph().hasPython() ? Usage.of(file.members()) : Usage.none();
        String text = templates.render(PythonFile.template(file), python.view(file, usage));
        artifacts.add(new Artifact(file.path(), text));
        usage.modules().forEach(it -> modules.put(it.module(), it.file()));
      }
    }
    modules.forEach((module, file) -> artifacts.add(module(context, graph, module, file)));
    return artifacts;
  }

  private static Artifact module(
      EmitContext context, PipelineGraph graph, String module, String file) {
    String path =
        "src/" + graph.pipeline().key() + "/utilities/" + module.replace('.', '/') + ".py";
    return new Artifact(path, context.files().read(file).orElse(""));
  }
}
