package dev.sluice.compiler.emit;

import static java.util.Comparator.comparing;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.emit.SourceFile.Language;
import dev.sluice.compiler.emit.SourceFile.Member;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files a pipeline is generated into, and what each defines. */
public final class Sources {

  private static final String OTHER = "other";
  private static final String HOOKS = "event_hooks";

  private final CompilerOptions options;
  private final String key;
  private final Map<String, List<Member>> members = new LinkedHashMap<>();

  private Sources(CompilerOptions options, String key) {
    this.options = options;
    this.key = key;
  }

  /** The files of a pipeline, sorted by path. */
  public static List<SourceFile> of(EmitContext context, PipelineGraph graph) {
    return of(context.options(), graph);
  }

  /** The files of a pipeline, sorted by path. */
  public static List<SourceFile> of(CompilerOptions options, PipelineGraph graph) {
    Sources sources = new Sources(options, graph.pipeline().key());
    graph.datasets().forEach(sources::add);
    graph.sinks().forEach(sources::add);
    graph.pipeline().eventHooks().forEach(sources::add);
    return sources.files();
  }

  private void add(Dataset dataset) {
    String layer = layer(dataset).map(Layer::label).orElse(OTHER);
    String name = fileName(dataset.name());
    boolean sql = dataset instanceof Dataset.PersistedView;
    String path = sql ? layer + "/" + name + ".sql" : python(layer, name);
    add(path, new SourceFile.OfDataset(dataset));
  }

  private void add(Sink sink) {
    add(python(OTHER, file(sink.name())), new SourceFile.OfSink(sink));
  }

  private void add(Pipeline.EventHook hook) {
    add(python(OTHER, HOOKS), new SourceFile.OfHook(hook));
  }

  private void add(String path, Member member) {
    String whole = "src/" + key + "/transformations/" + path;
    members.computeIfAbsent(whole, it -> new ArrayList<>()).add(member);
  }

  private String python(String layer, String name) {
    return switch (options.effectiveLayout()) {
      case DATASET -> layer + "/" + name + ".py";
      case LAYER -> layer + ".py";
      case PIPELINE -> file(key) + ".py";
    };
  }

  private List<SourceFile> files() {
    return members.entrySet().stream()
        .map(
            entry -> {
              boolean sql = entry.getKey().endsWith(".sql");
              return new SourceFile(
                  entry.getKey(),
                  sql ? SourceForm.FILE : options.effectiveForm(),
                  sql ? Language.SQL : Language.PYTHON,
                  entry.getValue());
            })
        .sorted(comparing(SourceFile::path))
        .toList();
  }

  private static Optional<Layer> layer(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return table.spec().layer();
    }
    if (dataset instanceof Dataset.PersistedView view) {
      return view.layer();
    }
    return dataset instanceof Dataset.TemporaryView view ? view.layer() : Optional.empty();
  }

  /** {@code sales/orders} for {@code sales.orders}. */
  private static String fileName(Text name) {
    return String.join("/", TableNames.parts(name).stream().map(Sources::file).toList());
  }

  /** A name as the name of a file on every system: what might not be one becomes an underscore. */
  private static String file(String name) {
    StringBuilder file = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fits =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || c == '_'
              || c == '-';
      file.append(fits ? c : '_');
    }
    return file.length() == 0 ? "_" : file.toString();
  }
}
