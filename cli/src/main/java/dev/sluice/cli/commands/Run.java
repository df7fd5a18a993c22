package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.cache.Coverage;
import dev.sluice.cli.cache.Outcome;
import dev.sluice.cli.cache.Outcomes;
import dev.sluice.cli.cache.ReadFiles;
import dev.sluice.cli.output.OutputFolder;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Checks;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A project that was loaded, run and compiled: what every command on a project begins with. It is
 * compiled and analysed only if no former run knows what that comes to.
 */
final class Run {

  private final ProjectLoader.Loaded project;
  private final CompilerOptions options;
  private final Optional<AnalysisArguments> analysis;
  private final Optional<Outcomes> former;
  private final Optional<String> key;
  private final ReadFiles files;
  private final Outcome outcome;
  private Optional<List<Artifact>> artifacts = Optional.empty();

  private Run(
      ProjectLoader.Loaded project,
      CompilerOptions options,
      Optional<AnalysisArguments> analysis,
      Optional<Outcomes> former) {
    this.project = requireNonNull(project, "project");
    this.options = requireNonNull(options, "options");
    this.analysis = analysis;
    this.former = former;
    this.key = former.flatMap(outcomes -> outcomes.key(project.bundle(), decisive()));
    this.files = new ReadFiles(project.files());
    this.outcome = find().orElseGet(this::compile);
  }

  /** How a bundle is checked beside the structural rules. */
  private record Checked(String how, boolean requiresSchemas) {}

  /** A project that is compiled only. */
  static Run of(
      ProjectArguments arguments, CompilerArguments compiler, Console console, Progress progress) {
    return of(arguments, compiler, Optional.empty(), console, progress);
  }

  /** The part behind the loading, for tests that have projects of another origin too. */
  static Run of(ProjectLoader.Loaded project, CompilerOptions options) {
    return new Run(project, options, Optional.empty(), Optional.empty());
  }

  /** The same with an analysis. */
  static Run of(ProjectLoader.Loaded project, CompilerOptions options, AnalysisArguments analysis) {
    return new Run(project, options, Optional.of(analysis), Optional.empty());
  }

  /** A project that is compiled and analysed. */
  static Run of(
      ProjectArguments arguments,
      CompilerArguments compiler,
      AnalysisArguments analysis,
      Console console,
      Progress progress) {
    return of(arguments, compiler, Optional.of(analysis), console, progress);
  }

  private static Run of(
      ProjectArguments arguments,
      CompilerArguments compiler,
      Optional<AnalysisArguments> analysis,
      Console console,
      Progress progress) {
    compiler.check();
    ProjectLoader.Loaded project = arguments.load(console, progress);
    progress.stage(
        (analysis.isPresent() ? "checking and compiling " : "compiling ") + project.className());
    return new Run(project, compiler.options(project.className()), analysis, compiler.former());
  }

  ProjectLoader.Loaded project() {
    return project;
  }

  /** What was found and noted. It has no artifacts: those are in the {@link #plan}. */
  Compilation compilation() {
    return outcome.compilation();
  }

  /** How much the analysis knows; absent when there was none. */
  Optional<Coverage> coverage() {
    return outcome.coverage();
  }

  /** What writing would do to a folder; later runs know then what there is to write. */
  Plan plan(OutputFolder folder) {
    if (artifacts.isEmpty()) {
      Optional<Plan> nothing =
          outcome.files().flatMap(hash -> folder.upToDate(project.bundle(), hash));
      if (nothing.isPresent()) {
        return nothing.get();
      }
      compile();
    }
    Plan plan = folder.plan(project.bundle(), artifacts.orElseThrow());
    Optional<String> hash = Optional.of(plan.after().hash());
    if (!outcome.files().equals(hash)) {
      keep(outcome.files(hash));
    }
    return plan;
  }

  /** All that decides the outcome, beside the bundle and the files. */
  private List<Record> decisive() {
    List<Record> all = new ArrayList<>(List.of(options));
    all.add(
        new Checked(
            analysis.map(on -> on.isOn() ? "analysis" : "analysis off").orElse("structural"),
            analysis.map(AnalysisArguments::requiresSchemas).orElse(false)));
    return all;
  }

  private Optional<Outcome> find() {
    return key.flatMap(name -> former.orElseThrow().find(name, project.files()));
  }

  private void keep(Outcome known) {
    key.ifPresent(name -> former.orElseThrow().keep(name, known, files));
  }

  private Outcome compile() {
    Optional<AnalysisChecks> checks = analysis.map(on -> new AnalysisChecks(on, files));
    Compilation compilation =
        Compiler.compile(
            project.bundle(), options, files, checks.map(this::withRequired).orElse(List.of()));
    artifacts = Optional.of(compilation.artifacts());
    Outcome result =
        new Outcome(
            new Compilation(
                compilation.diagnostics(),
                compilation.suppressed(),
                List.of(),
                compilation.notes()),
            checks.flatMap(AnalysisChecks::analysed).map(Coverage::of),
            Optional.empty());
    keep(result);
    return result;
  }

  private List<Checks> withRequired(AnalysisChecks checks) {
    return List.of(checks, new RequiredSchemaChecks(analysis.orElseThrow(), checks));
  }
}
