package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.cache.CacheFolder;
import dev.sluice.cli.init.NewProject;
import dev.sluice.cli.maven.Installation;
import dev.sluice.cli.maven.Maven;
import dev.sluice.cli.project.ProjectLoader;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project to begin with. */
@Command(
    name = "init",
    sortOptions = false,
    customSynopsis = "sluice init DIR [OPTIONS]",
    header = "Makes a Maven project with an example and its test.",
    description =
        "%nThe project opens in any IDE, and builds at once: `mvn verify` checks that the example"
            + " compiles to what is approved. Sluice's jars are installed into the local Maven"
            + " repository if they are not there.%n",
    footer = {
      "",
      "Examples:",
      "  sluice init my-pipelines",
      "  sluice init my-pipelines --package com.acme.pipelines"
    })
public final class InitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder that does not exist, or is empty.")
  private Path folder;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The Java package. Default: com.example.pipelines.")
  private String packageName = "com.example.pipelines";

  /** A command that prints to a console. */
  public InitCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    if (!packageName.matches("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)*")) {
      throw Failure.usage("`" + packageName + "` is no name of a Java package")
          .hint("use lower case letters, digits and dots, such as com.acme.pipelines");
    }
    Installation installation = Clone.installation();
    NewProject project =
        new NewProject(
            folder,
            NewProject.nameFor(folder),
            packageName,
            installation.version(),
            UUID.randomUUID());
    List<String> written = project.write();
    int approved;
    try (Progress progress = console.progress()) {
      approved = approve(project, progress);
      prepare(installation, progress);
    }
    report(written, approved, project);
    return ExitCode.FINE.code();
  }

  /** Approves what the example compiles to, as its test will. */
  private int approve(NewProject project, Progress progress) {
    Path cache = CacheFolder.of(System.getenv());
    ProjectLoader.Loaded loaded =
        new ProjectLoader(cache, console.err(), progress)
            .load(List.of(project.pipeline()), Optional.empty(), "");
    List<Artifact> artifacts =
        Compiler.compile(loaded.bundle(), CompilerOptions.of(loaded.className()), loaded.files())
            .artifacts();
    try {
      for (Artifact artifact : artifacts) {
        Path file = project.approved().resolve(artifact.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, artifact.text());
      }
    } catch (IOException e) {
      throw Failure.usage("cannot write `" + project.approved() + "`: " + e.getMessage());
    }
    return artifacts.size();
  }

  /** Makes sure that Maven has all that it needs, so that it builds without a network too. */
  private void prepare(Installation installation, Progress progress) {
    if (!installation.isCurrent()) {
      progress.stage("installing Sluice's jars, sources and Javadoc with Maven");
      installation.install();
    }
    if (!installation.repository().hasTestRunner()) {
      progress.stage("building the project once, so that Maven fetches what it needs");
      new Maven(folder).run(List.of("verify"));
    }
  }

  private void report(List<String> written, int approved, NewProject project) {
    Path output = folder.relativize(project.approved());
    written.forEach(path -> console.out().println("  + " + path));
    console.out().println("  + " + output + "/  " + Summary.count(approved, "file"));
    console.out().println("next:");
    console.out().println("  cd " + folder);
    console.out().println("  mvn verify");
    console.out().println("  sluice compile . --out bundle");
    console.out().flush();
  }
}
