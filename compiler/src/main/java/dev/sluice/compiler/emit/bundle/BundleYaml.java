package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.emit.Templates;
import dev.sluice.compiler.graph.Parallel;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Job;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundle as its command line reads it: {@code databricks.yml}, {@code
 * resources/<key>.pipeline.yml} and {@code resources/<key>.job.yml}.
 */
public final class BundleYaml implements Emitter {

  @Override
  public List<Artifact> emit(EmitContext context) {
    Templates templates = new Templates(context.options().templates());
    List<Artifact> files = new ArrayList<>();
    files.add(
        new Artifact(
            "databricks.yml", templates.render("databricks.yml.mustache", BundleView.of(context))));
    files.addAll(
        Parallel.map(
            context.graph().pipelines(), pipeline -> pipeline(context, pipeline, templates)));
    for (Job job : context.graph().bundle().jobs()) {
      files.add(
          new Artifact(
              "resources/" + job.key() + ".job.yml",
              templates.render("job.yml.mustache", JobView.of(context, job))));
    }
    return files;
  }

  private static Artifact pipeline(
      EmitContext context, PipelineGraph pipeline, Templates templates) {
    return new Artifact(
        "resources/" + pipeline.pipeline().key() + ".pipeline.yml",
        templates.render("pipeline.yml.mustache", PipelineView.of(context, pipeline)));
  }
}
