package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.Usage;
import dev.sluice.compiler.graph.PipelineGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The content of one file of Python. */
final class PythonFile {

  private final EmitContext context;
  private final PipelineGraph graph;
  private final TableNames tables;

  PythonFile(EmitContext context, PipelineGraph graph) {
    this.context = context;
    this.graph = graph;
    this.tables = new TableNames(context.graph(), graph);
  }

  /** What the template of a file gets. */
  FileView view(SourceFile file, Usage usage) {
    Dialects dialect = Dialects.of(context.options().dialect());
    Set<String> functions = usage.names();
    FunctionNames names = FunctionNames.of(file.members(), functions);
    Set<String> taken = new HashSet<>(names.all());
    taken.addAll(functions);
    taken.addAll(Identifiers.used());
    Scope scope = new Scope(context.graph().bundle(), taken);
    dialect.imported(scope.imports());
    List<Definition> definitions = new ArrayList<>();
    PyDatasets datasets = new PyDatasets(dialect, tables, scope, names);
    PySinks sinks = new PySinks(dialect, tables, scope, names);
    for (SourceFile.Member member : file.members()) {
      if (member instanceof SourceFile.OfDataset of) {
        definitions.addAll(datasets.define(of.dataset()));
      } else if (member instanceof SourceFile.OfSink of) {
        definitions.addAll(sinks.define(of.sink()));
      } else {
        definitions.addAll(sinks.define(((SourceFile.OfHook) member).hook()));
      }
    }
    FileView.Builder blocks = new FileView.Builder();
    blocks.lines(scope.constants());
    blocks.lines(commented(scope.choices()));
    scope.sources().forEach(blocks::source);
    blocks.lines(scope.udfs());
    blocks.definitions(definitions);
    return new FileView(
        context.options().projectClass(), title(file), scope.imports().lines(), blocks.blocks());
  }

  private static List<String> commented(List<String> choices) {
    List<String> lines = new ArrayList<>(choices);
    if (!lines.isEmpty()) {
      lines.add(0, "# In development, rules that fail the update elsewhere only warn.");
    }
    return lines;
  }

  static String template(SourceFile file) {
    return file.form() == SourceForm.NOTEBOOK ? "notebook.py.mustache" : "file.py.mustache";
  }

  /** The pipeline, and what of it is in the file, unless all is. */
  private String title(SourceFile file) {
    String key = graph.pipeline().key();
    String pipeline = graph.pipeline().name().map(Object::toString).orElse(key);
    String title = pipeline.replaceAll("\\s+", " ");
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String part = name.substring(0, name.lastIndexOf('.'));
    return part.equals(key) ? title : title + ": " + part;
  }
}
