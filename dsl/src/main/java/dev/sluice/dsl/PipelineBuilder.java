package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Dataset;
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.PipelineElement;
import dev.sluice.model.Sink;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Builds a pipeline: datasets, sinks, and the settings of the platform's pipeline resource; {@code
 * pipeline(key)} starts it.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
public final class PipelineBuilder extends PipelineSettings<PipelineBuilder> {

  private final String key;
  private final Origin origin;
  private final List<Dataset> datasets = new ArrayList<>();
  private final List<Sink> sinks = new ArrayList<>();
  private final List<Pipeline.EventHook> eventHooks = new ArrayList<>();
  private final List<Library> libraries = new ArrayList<>();

  PipelineBuilder(String key, Origin origin) {
    this.key = requireNonNull(key, "key");
    this.origin = requireNonNull(origin, "origin");
  }

  /** Datasets and sinks; their order doesn't matter. */
  public PipelineBuilder add(PipelineElement... elements) {
    return add(Arrays.asList(elements));
  }

  /** Datasets and sinks; their order doesn't matter. */
  public PipelineBuilder add(Collection<? extends PipelineElement> elements) {
    elements.forEach(this::put);
    return this;
  }

  /** All datasets of a quarantine. */
  public PipelineBuilder add(Quarantine<?> quarantine) {
    return add(quarantine.valid(), quarantine.quarantined());
  }

  /** Applies more settings, if the condition holds. */
  public PipelineBuilder applyIf(boolean condition, UnaryOperator<PipelineBuilder> settings) {
    return condition ? settings.apply(this) : this;
  }

  /** A Python function that gets each event of the pipeline; a preview feature. */
  public PipelineBuilder eventHook(PythonCode handler) {
    return hook(handler, Optional.empty());
  }

  /**
   * A Python function that gets each event of the pipeline; a preview feature.
   *
   * @param maxFailures after so many failures in a row it is turned off
   */
  public PipelineBuilder eventHook(PythonCode handler, int maxFailures) {
    return hook(handler, Optional.of(maxFailures));
  }

  /** Notebooks beside the generated code: of the project, or at absolute paths of the workspace. */
  public PipelineBuilder notebooks(CharSequence... paths) {
    Origin here = Origins.here();
    for (CharSequence path : paths) {
      libraries.add(new Library.Notebook(Text.of(path), here));
    }
    return this;
  }

  /** Python or SQL files beside the generated code: of the project, or of the workspace. */
  public PipelineBuilder sourceFiles(CharSequence... paths) {
    Origin here = Origins.here();
    for (CharSequence path : paths) {
      libraries.add(new Library.File(Text.of(path), here));
    }
    return this;
  }

  /**
   * Files or folders ({@code "shared/**"}) beside the generated code: absolute in the workspace, or
   * from the bundle's root; they are not copied.
   */
  public PipelineBuilder globs(CharSequence... paths) {
    Origin here = Origins.here();
    for (CharSequence path : paths) {
      libraries.add(new Library.Glob(Text.of(path), here));
    }
    return this;
  }

  /** The pipeline. */
  public Pipeline build() {
    return pipeline(key, datasets, sinks, eventHooks, libraries, places().in(origin));
  }

  @Override
  PipelineBuilder self() {
    return this;
  }

  /** Refused: {@code .compute(serverless())} or {@code .compute(clusters(..))} says it. */
  <UseComputeWithServerlessOrClusters> PipelineBuilder serverless(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .compute(serverless())} or {@code .compute(clusters(..))} says it. */
  <UseComputeWithServerlessOrClusters> PipelineBuilder clusters(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .compute(serverless())} or {@code .compute(clusters(..))} says it. */
  <UseComputeWithServerlessOrClusters> PipelineBuilder photon(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .publishTo(catalog, schema)} says both. */
  <UsePublishToWithCatalogAndSchema> PipelineBuilder catalog(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .publishTo(catalog, schema)} says both. */
  <UsePublishToWithCatalogAndSchema> PipelineBuilder schema(Object... refused) {
    return Refusals.refused();
  }

  /** Refused: {@code .publishTo(catalog, schema)} says both. */
  <UsePublishToWithCatalogAndSchema> PipelineBuilder target(Object... refused) {
    return Refusals.refused();
  }

  private PipelineBuilder hook(PythonCode handler, Optional<Integer> maxFailures) {
    eventHooks.add(new Pipeline.EventHook(handler.function(), maxFailures, Origins.here()));
    return this;
  }

  private void put(PipelineElement element) {
    if (element instanceof Dataset dataset) {
      Quarantine.checkedOf(dataset)
          .filter(checked -> datasets.stream().noneMatch(other -> other == checked))
          .ifPresent(datasets::add);
      datasets.add(dataset);
    } else if (element instanceof Sink sink) {
      sinks.add(sink);
    } else {
      requireNonNull(element, "element");
    }
  }
}
