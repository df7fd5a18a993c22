package dev.sluice.compiler.emit.sql;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.compiler.emit.Sources;
import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.Templates;
import dev.sluice.compiler.emit.UsedVariables;
import dev.sluice.compiler.graph.ColumnNames;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The views that are published: one file of SQL each, as Python has no word for them. */
public final class SqlViews implements Emitter {

  private static final String TEMPLATE = "view.sql.mustache";

  /**
   * What the template gets.
   *
   * @param project the class that it comes from
   * @param comment the literal; none or one
   * @param properties names and values with commas between them; none or one
   */
  record View(
      String project, String name, List<String> comment, List<String> properties, String query) {}

  @Override
  public List<Artifact> emit(EmitContext context) {
    Templates templates = new Templates(context.options().templates());
    List<Artifact> artifacts = new ArrayList<>();
    ColumnNames columns = null;
    for (PipelineGraph graph : context.graph().pipelines()) {
      for (SourceFile file : Sources.of(context, graph)) {
        if (file.language() == SourceFile.Language.SQL
            && file.members().get(0) instanceof SourceFile.OfDataset of
            && of.dataset() instanceof Dataset.PersistedView view) {
          columns = columns == null ? ColumnNames.of(context.graph()) : columns;
          View content = view(context, graph, columns, view);
          artifacts.add(new Artifact(file.path(), templates.render(TEMPLATE, content)));
        }
      }
    }
    return artifacts;
  }

  private static View view(
      EmitContext context, PipelineGraph graph, ColumnNames columns, Dataset.PersistedView view) {
    TableNames tables = new TableNames(context.graph(), graph);
    Function<Text, String> texts =
        text ->
            QuotedVariables.of(text, tables.targets())
                .resolve(
                    variable -> "${" + UsedVariables.key(context.graph().bundle(), variable) + "}");
    SqlQuery query = new SqlQuery(tables, columns, texts);
    Map<String, Text> properties = new LinkedHashMap<>();
    view.layer().ifPresent(layer -> properties.put("quality", Text.of(layer.label())));
    properties.putAll(view.properties());
    return new View(
        context.options().projectClass(),
        texts.apply(SqlName.table(view.name(), tables.targets())),
        view.comment().stream().map(it -> literal(it, texts)).toList(),
        properties.entrySet().stream()
            .map(it -> SqlString.literal(it.getKey()) + " = " + literal(it.getValue(), texts))
            .reduce((first, second) -> first + ", " + second)
            .stream()
            .toList(),
        String.join("\n", query.lines(view.query())));
  }

  private static String literal(Text text, Function<Text, String> texts) {
    return texts.apply(new SqlText().string(text).text());
  }
}
