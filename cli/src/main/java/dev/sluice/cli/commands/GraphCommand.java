package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Progress;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A picture of a project. */
@Command(
    name = "graph",
    sortOptions = false,
    customSynopsis = "sluice graph PATH.. [OPTIONS]",
    header = "Draws a project: its datasets, what flows where, and each column's way.",
    description = {
      "%nA project with mistakes is drawn too, with the mistakes. An html page needs nothing but a",
      "browser; a click on a column shows where it comes from and who uses it.%n"
    },
    footer = {
      "",
      "Examples:",
      "  sluice graph . --out pipelines.html                    a page to look around in",
      "  sluice graph Orders.java --out docs/orders.svg         a picture for a document",
      "  sluice graph . --format mermaid                        for Markdown",
      "  sluice graph . --format dot | dot -Tpdf -o orders.pdf  for Graphviz"
    })
public final class GraphCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private ProjectArguments project;

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = Choice.Pictures.class,
      completionCandidates = Choice.Pictures.class,
      description =
          "svg, mermaid, dot, json or html. Default: what the name of --out ends with, or svg.")
  private Optional<PictureFormat> format = Optional.empty();

  @Mixin private ResultFile result;

  @Option(
      names = "--target",
      paramLabel = "T",
      description = "The target whose names are shown. Default: variables have their defaults.")
  private Optional<String> target = Optional.empty();

  /** A command that prints to a console. */
  public GraphCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    PictureRun run;
    try (Progress progress = console.progress()) {
      run = PictureRun.of(project.load(console, progress), target, progress);
    }
    PictureFormat form =
        format
            .or(() -> result.path().flatMap(file -> PictureFormat.of(file.toString())))
            .orElse(PictureFormat.SVG);
    result.put(console, form.render(run.picture()), Summary.of(run.project().bundle()));
    return ExitCode.FINE.code();
  }
}
