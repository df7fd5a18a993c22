package dev.sluice.cli.commands;

import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.deploy.watch.SourceMap;
import dev.sluice.deploy.workspace.RemotePipeline;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which pipeline of a workspace: by its id, by its name, or as a project calls it. */
final class PipelineArguments {

  @Parameters(
      paramLabel = "PIPELINE",
      description =
          "The pipeline's id or its exact name in the workspace; or where its project is, whose"
              + " lines are then shown with what is found.")
  private String given;

  @Option(
      names = {"-t", "--target"},
      paramLabel = "T",
      description = "The target in which the project was deployed. Default: its default target.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--pipeline",
      paramLabel = "KEY",
      description = "Which pipeline of a project, where there are several.")
  private Optional<String> key = Optional.empty();

  @Mixin private ProjectOptions options;

  /** A pipeline of a workspace, with the lines of its project if that is known. */
  record Watched(RemotePipeline pipeline, SourceMap sources) {}

  /** The one that is meant. */
  Watched one(Workspace workspace, Console console, Progress progress) {
    List<Watched> all = all(workspace, console, progress);
    if (all.size() == 1) {
      return all.get(0);
    }
    throw Failure.usage("`" + given + "` has several pipelines")
        .hint(
            "name one by its id: "
                + String.join(
                    ", ",
                    all.stream()
                        .map(each -> each.pipeline().id() + " (" + each.pipeline().name() + ")")
                        .toList()));
  }

  /** All that are meant: those of a project, or one. */
  List<Watched> all(Workspace workspace, Console console, Progress progress) {
    Optional<Path> project = project();
    if (project.isPresent()) {
      return ofProject(options.load(List.of(project.get()), console, progress), workspace);
    }
    progress.stage("looking for `" + given + "`");
    List<RemotePipeline> found = WorkspaceOptions.asking(() -> search(workspace, given));
    if (found.isEmpty()) {
      throw missing("the workspace has no pipeline `" + given + "`")
          .hint("the name has to be exact, with what development mode puts before it");
    }
    return found.stream().map(each -> new Watched(each, SourceMap.empty())).toList();
  }

  private Optional<Path> project() {
    try {
      Path path = Path.of(given);
      return Files.exists(path) ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static List<RemotePipeline> search(Workspace workspace, String idOrName) {
    Optional<RemotePipeline> byId =
        idOrName.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
            ? workspace.pipelines().find(idOrName)
            : Optional.empty();
    if (byId.isPresent()) {
      return List.of(byId.get());
    }
    // The answers of a list have no settings.
    return workspace.pipelines().named(idOrName).stream()
        .map(each -> workspace.pipelines().get(each.id()))
        .toList();
  }

  private List<Watched> ofProject(ProjectLoader.Loaded project, Workspace workspace) {
    Optional<Target> where = target(project);
    ResolvedNames names = ResolvedNames.of(project.bundle(), where);
    List<Watched> watched = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (PipelineGraph graph : BundleGraph.of(project.bundle()).pipelines()) {
      Pipeline pipeline = graph.pipeline();
      if (key.filter(wanted -> !wanted.equals(pipeline.key())).isEmpty()) {
        String name = names.text(pipeline.name().orElseGet(() -> Text.of(pipeline.key())));
        String full = WorkspaceOptions.asking(() -> deployed(workspace, where, name));
        List<RemotePipeline> found = WorkspaceOptions.asking(() -> search(workspace, full));
        found.forEach(each -> watched.add(new Watched(each, SourceMap.of(graph, names))));
        if (found.isEmpty()) {
          missing.add("`" + full + "`");
        }
      }
    }
    if (watched.isEmpty()) {
      throw missing.isEmpty()
          ? Failure.usage("the project has no pipeline `" + key.orElse("") + "`")
              .hint("leave --pipeline out, or give the key of one")
          : missing("the workspace has no pipeline " + String.join(", ", missing))
              .hint("name the target in which it was deployed with --target");
    }
    return watched;
  }

  /** The name under which a pipeline is deployed: development mode puts the user before it. */
  private static String deployed(Workspace workspace, Optional<Target> where, String name) {
    return where.flatMap(Target::mode).filter(Target.Mode.DEVELOPMENT::equals).isPresent()
        ? "[dev " + workspace.users().me().shortName() + "] " + name
        : name;
  }

  private Optional<Target> target(ProjectLoader.Loaded project) {
    List<Target> targets = project.bundle().targets();
    if (target.isEmpty()) {
      return targets.stream().filter(Target::isDefault).findFirst();
    }
    return Optional.of(
        targets.stream()
            .filter(each -> each.name().equals(target.get()))
            .findFirst()
            .orElseThrow(
                () ->
                    Failure.usage("the bundle has no target `" + target.get() + "`")
                        .hint(
                            "it has "
                                + String.join(", ", targets.stream().map(Target::name).toList()))));
  }

  private static Failure missing(String sentence) {
    return Failure.of(ExitCode.WORKSPACE, sentence);
  }
}
