package dev.sluice.compiler.emit;

import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.Source;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A bundle under construction, for tests. */
public final class BundleModel {

  public String name;
  public UUID uuid;
  public final List<Pipeline> pipelines = new ArrayList<>();
  public final List<Job> jobs = new ArrayList<>();
  public final List<Target> targets = new ArrayList<>();
  public final List<Variable<?>> variables = new ArrayList<>();
  public Identity runAs;
  public final List<Permission> permissions = new ArrayList<>();

  public BundleModel(String name, PipelineModel... pipelines) {
    this.name = name;
    for (PipelineModel pipeline : pipelines) {
      this.pipelines.add(pipeline.build());
    }
  }

  public Bundle build() {
    return new Bundle(
        name,
        Optional.ofNullable(uuid),
        pipelines,
        jobs,
        targets,
        variables,
        Optional.ofNullable(runAs),
        permissions,
        List.of(),
        Origin.unknown());
  }

  /** A target; for a mode of none, null. */
  public static Target target(
      String name, Target.Mode mode, String root, Map<Variable<?>, Object> values) {
    return new Target(
        name,
        Optional.ofNullable(mode),
        mode == Target.Mode.DEVELOPMENT,
        Optional.empty(),
        Optional.ofNullable(root),
        values,
        Optional.empty(),
        List.of(),
        Origin.unknown());
  }

  /** A table in a layer that reads an outside one. */
  public static Dataset.MaterializedView table(String name, Layer layer, CharSequence external) {
    return table(
        name,
        layer,
        new Source.External(Text.of(external), Optional.empty(), Map.of(), Origin.unknown()));
  }

  /** A table in a layer that reads a dataset. */
  public static Dataset.MaterializedView table(String name, Layer layer, Dataset read) {
    return table(name, layer, new Source.OfDataset(read, Map.of(), Origin.unknown()));
  }

  private static Dataset.MaterializedView table(String name, Layer layer, Source source) {
    TableSpec spec =
        new TableSpec(
            Optional.of(layer),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            new Layout.Unspecified(),
            Map.of(),
            false,
            Optional.empty(),
            Optional.empty());
    return new Dataset.MaterializedView(
        Text.of(name),
        spec,
        new Query.Read(source, false, Origin.unknown()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Remarks.none(),
        Origin.unknown());
  }

  /** Compiles for a user; for nobody, null. */
  public Compilation compile(String user) {
    return Compiler.compile(build(), options(user), ProjectFiles.none());
  }

  /** What emitters work from, whatever rules say of the bundle. */
  public EmitContext context(String user) {
    return new EmitContext(BundleGraph.of(build()), options(user), ProjectFiles.none());
  }

  private static CompilerOptions options(String user) {
    CompilerOptions options = CompilerOptions.of("com.acme.Sales");
    return new CompilerOptions(
        options.dialect(),
        options.form(),
        options.layout(),
        options.target(),
        Optional.ofNullable(user),
        options.projectClass(),
        options.templates(),
        options.disabled());
  }
}
