package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Full names with their variables, for generated code that runs in every target. */
public final class FullNames {

  private FullNames() {}

  /**
   * The name under which other pipelines read a dataset: catalog, schema and table as far as the
   * pipeline says them.
   */
  public static Text of(Pipeline owner, Dataset dataset) {
    int parts = Names.parts(dataset.name().toString()).size();
    List<Text> missing =
        owner
            .publication()
            .map(publication -> publication.accept(new Defaults()))
            .orElse(List.of());
    List<Text.Part> text = new ArrayList<>();
    for (Text part : missing.subList(0, Math.max(0, Math.min(missing.size(), 3 - parts)))) {
      text.addAll(quoted(part).parts());
      text.add(new Text.Literal("."));
    }
    text.addAll(dataset.name().parts());
    return new Text(text);
  }

  /** What is no plain word goes into back-ticks; the value of a variable may be none. */
  private static Text quoted(Text part) {
    boolean plain = part.literal().filter(name -> name.matches("[A-Za-z0-9_]+|`.*`")).isPresent();
    if (plain) {
      return part;
    }
    List<Text.Part> text = new ArrayList<>();
    text.add(new Text.Literal("`"));
    text.addAll(part.parts());
    text.add(new Text.Literal("`"));
    return new Text(text);
  }

  private static final class Defaults implements Publication.Cases<List<Text>> {
    @Override
    public List<Text> unity(Publication.Unity publication) {
      return List.of(publication.catalog(), publication.schema());
    }

    @Override
    public List<Text> unityTarget(Publication.UnityTarget publication) {
      return List.of(publication.catalog(), publication.target());
    }

    @Override
    public List<Text> hive(Publication.Hive publication) {
      return publication
          .target()
          .map(schema -> List.of(Text.of("hive_metastore"), schema))
          .orElse(List.of());
    }
  }
}
