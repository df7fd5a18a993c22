package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.lineage.ColumnSearch;
import dev.sluice.analysis.lineage.Lineage;
import dev.sluice.analysis.lineage.LineageJson;
import dev.sluice.analysis.lineage.LineageText;
import dev.sluice.analysis.lineage.OpenLineage;
import dev.sluice.analysis.lineage.Place;
import dev.sluice.analysis.picture.Picture;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The way of one column through a project; or that of all, as events. */
@Command(
    name = "lineage",
    sortOptions = false,
    customSynopsis = {
      "sluice lineage COLUMN [PATH..] [OPTIONS]",
      "       sluice lineage PATH.. --format openlineage [OPTIONS]"
    },
    header = "Tells where a column comes from, or who uses it.",
    description = {
      "%nCOLUMN is a dataset, sink or table outside, a dot, and its column: orders.amount. Where"
          + " two",
      "pipelines have a dataset of that name, the pipeline stands before it: sales.orders.amount.",
      "%nEach line says how a column is used: direct (as it is), derived (in an expression) or",
      "aggregated (over several rows) make a value; filter, join, group, sort and cdc decide about",
      "rows.%n"
    },
    footer = {
      "",
      "Examples:",
      "  sluice lineage orders.amount                     where it comes from",
      "  sluice lineage orders.amount src --downstream    what changes when it changes",
      "  sluice lineage . --format openlineage            the whole project, one event a line"
    })
public final class LineageCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARG",
      description =
          "COLUMN, then where the project is: a .java file, a folder of them, a folder of classes,"
              + " a jar, or a folder with a pom.xml. Default: this folder.")
  private List<String> arguments;

  @Option(names = "--downstream", description = "Tell who uses it instead.")
  private boolean downstream;

  @Option(
      names = "--format",
      paramLabel = "F",
      converter = Choice.Lineages.class,
      completionCandidates = Choice.Lineages.class,
      description = "text (default), json, or openlineage, which takes no COLUMN.")
  private LineageFormat format = LineageFormat.TEXT;

  @Mixin private ResultFile result;

  @Option(
      names = "--target",
      paramLabel = "T",
      description = "The target whose names are shown. Default: variables have their defaults.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--namespace",
      paramLabel = "NS",
      description = "Of OpenLineage's jobs and tables. Default: databricks.")
  private String namespace = "databricks";

  @Option(
      names = "--event-time",
      paramLabel = "TIME",
      description =
          "Of OpenLineage's events, such as 2026-01-31T12:00:00Z. Default: the epoch, so that the"
              + " same project gives the same bytes.")
  private String time = "1970-01-01T00:00:00Z";

  @Mixin private ProjectOptions options;

  /** A command that prints to a console. */
  public LineageCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    boolean whole = format == LineageFormat.OPENLINEAGE;
    checkArguments(whole);
    checkTime();
    PictureRun run;
    try (Progress progress = console.progress()) {
      run = PictureRun.of(options.load(paths(whole), console, progress), target, progress);
    }
    Picture picture = run.picture();
    String text = whole ? OpenLineage.render(picture, namespace, time) : answer(picture);
    result.put(
        console,
        text,
        whole ? Summary.of(run.project().bundle()) : "lineage of " + arguments.get(0));
    return ExitCode.FINE.code();
  }

  private void checkArguments(boolean whole) {
    String first = arguments.get(0);
    if (whole) {
      if (arguments.size() > 1 && !Files.exists(Path.of(first))) {
        throw Failure.usage("--format openlineage takes no COLUMN, and `" + first + "` is no path")
            .hint("leave `" + first + "` out: the events tell of all columns");
      }
    } else if (arguments.size() < 2) {
      if (Files.exists(Path.of(first))) {
        throw Failure.usage("COLUMN is missing before `" + first + "`")
            .hint("write the column first: sluice lineage orders.amount " + first);
      }
    } else if (Files.exists(Path.of(first)) && !Files.exists(Path.of(arguments.get(1)))) {
      throw Failure.usage("`" + first + "` is a path, where COLUMN should stand")
          .hint("write the column first: sluice lineage " + arguments.get(1) + " " + first);
    }
  }

  private List<Path> paths(boolean whole) {
    List<String> paths = arguments.subList(whole ? 0 : 1, arguments.size());
    return paths.isEmpty() ? List.of(Path.of(".")) : paths.stream().map(Path::of).toList();
  }

  private void checkTime() {
    try {
      OffsetDateTime.parse(time);
    } catch (DateTimeParseException e) {
      throw Failure.usage("`" + time + "` of --event-time is no time")
          .hint("write a time with its zone, such as 2026-01-31T12:00:00Z");
    }
  }

  private String answer(Picture picture) {
    ColumnSearch search = ColumnSearch.of(picture, arguments.get(0));
    if (search.place().isEmpty()) {
      Failure failure = Failure.usage(search.problem());
      for (String hint : search.hints()) {
        failure = failure.hint(hint);
      }
      throw failure;
    }
    Lineage lineage = Lineage.of(picture);
    Place place = search.place().get();
    if (format == LineageFormat.JSON) {
      return downstream
          ? LineageJson.downstream(lineage, place)
          : LineageJson.upstream(lineage, place);
    }
    return downstream
        ? LineageText.downstream(lineage, place)
        : LineageText.upstream(lineage, place);
  }
}
