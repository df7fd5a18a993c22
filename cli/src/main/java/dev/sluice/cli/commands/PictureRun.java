package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.picture.Picture;
import dev.sluice.analysis.picture.Pictures;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Target;
import java.util.List;
import java.util.Optional;

/** A project that was loaded, run, checked and made a picture of. */
record PictureRun(ProjectLoader.Loaded project, Picture picture) {

  PictureRun {
    requireNonNull(project, "project");
    requireNonNull(picture, "picture");
  }

  /**
   * The picture of a project, with all findings.
   *
   * @throws Failure for a target that the bundle does not have
   */
  static PictureRun of(ProjectLoader.Loaded project, Optional<String> target, Progress progress) {
    List<String> targets = project.bundle().targets().stream().map(Target::name).toList();
    if (target.isPresent() && !targets.contains(target.get())) {
      throw Failure.usage("the bundle has no target `" + target.get() + "`")
          .hint(
              targets.isEmpty()
                  ? "leave --target out: the bundle has none"
                  : "it has " + Messages.all(targets));
    }
    progress.stage("analysing " + project.className());
    AnalysisChecks checks = new AnalysisChecks(new AnalysisArguments(), project.files());
    CompilerOptions options = CompilerOptions.of(project.className()).target(target);
    Compilation compilation =
        Compiler.compile(project.bundle(), options, project.files(), List.of(checks));
    return new PictureRun(
        project, Pictures.of(checks.analysed().orElseThrow(), target, compilation.diagnostics()));
  }
}
