package dev.sluice.compiler.emit;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Publication;
import dev.sluice.model.Source;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names under which the code of one pipeline reads tables. */
public final class TableNames {

  private final BundleGraph bundle;
  private final PipelineGraph pipeline;

  /** The names for the code of a pipeline. */
  public TableNames(BundleGraph bundle, PipelineGraph pipeline) {
    this.bundle = bundle;
    this.pipeline = pipeline;
  }

  /**
   * The name of a table: as declared within its pipeline, in full from another one, and as written
   * where it is outside of the bundle.
   */
  public Text of(Source.Table table) {
    return table instanceof Source.OfDataset own
        ? of(own.dataset())
        : ((Source.External) table).name();
  }

  /** The targets, whose variables names may contain. */
  public List<Target> targets() {
    return bundle.bundle().targets();
  }

  /** Whether a table is one of this pipeline's own datasets. */
  public boolean isOwn(Source.Table table) {
    return table instanceof Source.OfDataset own && pipeline.find(own.dataset()).isPresent();
  }

  /** The parts of a name, each variable in it by its own name. */
  public static List<String> parts(Text name) {
    return Names.parts(name.resolve(Variable::name));
  }

  private Text of(Dataset dataset) {
    if (pipeline.find(dataset).isPresent()) {
      return dataset.name();
    }
    Optional<Publication> publication =
        bundle.ownerOf(dataset).flatMap(owner -> owner.pipeline().publication());
    return publication.isEmpty()
        ? dataset.name()
        : qualified(dataset.name(), publication.get().accept(new Defaults()));
  }

  private static Text qualified(Text name, List<Text> defaults) {
    int missing = Math.max(0, Math.min(defaults.size(), 3 - parts(name).size()));
    if (defaults.size() < 2) {
      missing = parts(name).size() > 1 ? 0 : defaults.size();
    }
    List<Text.Part> parts = new ArrayList<>();
    for (Text prefix : defaults.subList(0, missing)) {
      parts.addAll(prefix.parts());
      parts.add(new Text.Literal("."));
    }
    parts.addAll(name.parts());
    return new Text(parts);
  }

  /** The parts that a name gets in front where it lacks them. */
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
      return publication.target().map(List::of).orElse(List.of());
    }
  }
}
