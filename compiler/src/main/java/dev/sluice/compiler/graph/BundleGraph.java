package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Source;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A bundle's pipelines as graphs, with what they share. */
public final class BundleGraph {

  private final Bundle bundle;
  private final List<PipelineGraph> pipelines;
  private final Mentions mentions;
  private final List<Member> members;
  private final IdentityHashMap<Dataset, Member> owners = new IdentityHashMap<>();

  private BundleGraph(Bundle bundle, IdentityHashMap<Dataset, Dataset> rewritten) {
    this.bundle = bundle;
    this.pipelines =
        Parallel.map(bundle.pipelines(), pipeline -> PipelineGraph.of(pipeline, rewritten));
    this.mentions = Mentions.of(bundle);
    List<Member> all = new ArrayList<>();
    for (PipelineGraph pipeline : pipelines) {
      for (Dataset dataset : pipeline.datasets()) {
        Member member = new Member(pipeline, dataset);
        if (owners.putIfAbsent(dataset, member) == null) {
          all.add(member);
        }
      }
    }
    rewritten.forEach(
        (before, after) -> {
          if (owners.containsKey(after)) {
            owners.put(before, owners.get(after));
          }
        });
    this.members = pipelines.size() == 1 ? List.copyOf(all) : sorted(all);
  }

  /** A dataset and the pipeline that it belongs to. */
  public record Member(PipelineGraph pipeline, Dataset dataset) {
    public Member {
      requireNonNull(pipeline, "pipeline");
      requireNonNull(dataset, "dataset");
    }
  }

  /** The graph of a bundle; linear in its size. */
  public static BundleGraph of(Bundle bundle) {
    return new BundleGraph(bundle, new IdentityHashMap<>());
  }

  /**
   * The graph of a bundle whose datasets have been rewritten, while reads by value still hold what
   * they were before.
   *
   * @param rewritten the dataset of the bundle for each former value
   */
  static BundleGraph of(Bundle bundle, IdentityHashMap<Dataset, Dataset> rewritten) {
    return new BundleGraph(bundle, rewritten);
  }

  /** The bundle. */
  public Bundle bundle() {
    return bundle;
  }

  /** Its pipelines, in the bundle's order. */
  public List<PipelineGraph> pipelines() {
    return pipelines;
  }

  /** All datasets of all pipelines: what is read before what reads it. */
  public List<Member> members() {
    return members;
  }

  /** The pipeline with a key. */
  public Optional<PipelineGraph> pipeline(String key) {
    return pipelines.stream().filter(graph -> graph.pipeline().key().equals(key)).findFirst();
  }

  /** Whether there is a Python function of the user's anywhere. */
  public boolean hasPython() {
    return mentions.python();
  }

  /**
   * All variables that are declared or used anywhere, each once, by name; where two differ under
   * one name, the declared one.
   */
  public List<Variable<?>> variables() {
    return mentions.variables();
  }

  /** The first pipeline that contains a dataset: the same value, or else an equal one. */
  public Optional<PipelineGraph> ownerOf(Dataset dataset) {
    Member owner = owners.get(dataset);
    if (owner != null) {
      return Optional.of(owner.pipeline());
    }
    return pipelines.stream().filter(graph -> graph.find(dataset).isPresent()).findFirst();
  }

  /**
   * What a value that a pipeline reads stands for: a dataset of its own, or of another pipeline.
   */
  public Optional<Member> find(PipelineGraph reader, Dataset value) {
    return reader
        .find(value)
        .map(own -> new Member(reader, own))
        .or(() -> ownerOf(value).map(owner -> new Member(owner, owner.find(value).orElseThrow())));
  }

  /** The pipelines that a pipeline reads datasets of, in the bundle's order, itself left out. */
  public List<PipelineGraph> upstream(PipelineGraph reader) {
    Set<PipelineGraph> read = new HashSet<>();
    for (TableRead edge : reader.reads()) {
      if (edge.table() instanceof Source.OfDataset source) {
        find(reader, source.dataset()).ifPresent(member -> read.add(member.pipeline()));
      }
    }
    return pipelines.stream().filter(other -> other != reader && read.contains(other)).toList();
  }

  private List<Member> sorted(List<Member> all) {
    List<Dataset> datasets = all.stream().map(Member::dataset).toList();
    return Topology.sort(datasets, this::upstream).stream().map(owners::get).toList();
  }

  private List<Dataset> upstream(Dataset dataset) {
    PipelineGraph pipeline = owners.get(dataset).pipeline();
    List<Dataset> upstream = new ArrayList<>();
    for (TableRead edge : pipeline.reads(dataset)) {
      if (edge.table() instanceof Source.OfDataset source) {
        find(pipeline, source.dataset())
            .map(Member::dataset)
            .filter(owners::containsKey)
            .ifPresent(upstream::add);
      }
    }
    return PipelineGraph.unique(upstream);
  }
}
