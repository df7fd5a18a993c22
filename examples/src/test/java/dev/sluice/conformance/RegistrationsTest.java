package dev.sluice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.Expansion;
import dev.sluice.examples.trials.Trials;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Project;
import dev.sluice.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Executes the generated Python of every example and trial, in both dialects and several layouts:
 * what it registers is what the model says.
 */
class RegistrationsTest {

  @TempDir Path folder;

  @Test
  void everyExampleRegistersItsModel() throws IOException {
    List<Project> projects = new ArrayList<>(ExampleProjects.all());
    projects.addAll(Trials.all());
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (Project project : projects) {
      String name = project.getClass().getName();
      Bundle bundle = project.define();
      CompilerOptions options = CompilerOptions.of(name);
      jobs.addAll(jobs(name + "-pipelines", bundle, options));
      jobs.addAll(jobs(name + "-dlt", bundle, options.dialect(Dialect.DLT)));
      jobs.addAll(jobs(name + "-one", bundle, inOneNotebook(options)));
    }
    assertThat(jobs).isNotEmpty();
    Recorder.compare(jobs, folder);
  }

  private static CompilerOptions inOneNotebook(CompilerOptions options) {
    return options.form(SourceForm.NOTEBOOK).layout(SourceLayout.PIPELINE);
  }

  /**
   * One job for each pipeline and each mode of a target; none where the dialect lacks a feature.
   */
  private List<Map<String, Object>> jobs(String id, Bundle bundle, CompilerOptions options)
      throws IOException {
    Compilation compilation = Compiler.compile(bundle, options, RegistrationsTest::projectFile);
    assertThat(compilation.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
    Path out = folder.resolve(id);
    write(compilation.artifacts(), out);
    BundleGraph expanded = Expansion.of(BundleGraph.of(bundle));
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (Pipeline pipeline : expanded.bundle().pipelines()) {
      Path root = out.resolve("src").resolve(pipeline.key());
      for (Map.Entry<String, Target.Mode> target : targets(bundle).entrySet()) {
        jobs.add(job(id, expanded, pipeline, root, target.getKey(), target.getValue()));
      }
    }
    return jobs;
  }

  /** Every target's mode by its name; one in production where the bundle has no targets. */
  private static Map<String, Target.Mode> targets(Bundle bundle) {
    Map<String, Target.Mode> modes = new TreeMap<>();
    for (Target target : bundle.targets()) {
      modes.put(target.name(), target.mode().orElse(Target.Mode.PRODUCTION));
    }
    return modes.isEmpty() ? Map.of("default", Target.Mode.PRODUCTION) : modes;
  }

  private static Map<String, Object> job(
      String id, BundleGraph graph, Pipeline pipeline, Path root, String target, Target.Mode mode) {
    return Trees.object(
        "id",
        id + "/" + pipeline.key() + "/" + target,
        "files",
        List.of(root.resolve("transformations").toString()),
        "root",
        root.toString(),
        "conf",
        Map.of(graph.bundle().name() + ".bundle.target", target),
        "opaque",
        Registrations.pythonFunctions(pipeline),
        "expected",
        Registrations.of(graph, pipeline, mode));
  }

  private static void write(List<Artifact> artifacts, Path out) throws IOException {
    for (Artifact artifact : artifacts) {
      Path file = out.resolve(artifact.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, artifact.text());
    }
  }

  private static Optional<String> projectFile(String path) {
    try {
      return Optional.of(Files.readString(Path.of(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
