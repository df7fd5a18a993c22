package dev.sluice.cli.commands;

import dev.sluice.analysis.AnalysisRules;
import dev.sluice.cli.cache.BuildIdentity;
import dev.sluice.cli.cache.CacheFolder;
import dev.sluice.cli.cache.Outcomes;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.diagnostics.Spelling;
import dev.sluice.compiler.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is compiled, and how it looks. */
final class CompilerArguments {

  @Option(
      names = "--target",
      paramLabel = "T",
      description = "Write the pipeline JSON of this target only. Default: of all.")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--dialect",
      paramLabel = "D",
      converter = Choice.Dialects.class,
      completionCandidates = Choice.Dialects.class,
      description = "The spelling of the Python: pipelines (default), or dlt for older workspaces.")
  private Dialect dialect = Dialect.PIPELINES;

  @Option(
      names = "--form",
      paramLabel = "F",
      converter = Choice.Forms.class,
      completionCandidates = Choice.Forms.class,
      description =
          "Generated sources are a file or a notebook each. Default: file, for dlt notebook.")
  private Optional<SourceForm> form = Optional.empty();

  @Option(
      names = "--layout",
      paramLabel = "L",
      converter = Choice.Layouts.class,
      completionCandidates = Choice.Layouts.class,
      description =
          "One file for each dataset, layer or pipeline. Default: dataset, for dlt layer.")
  private Optional<SourceLayout> layout = Optional.empty();

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "The workspace user in the paths of the pipeline JSON.")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Templates of your own; a file replaces ours of the same name.")
  private Optional<Path> templates = Optional.empty();

  @Option(
      names = "--disable",
      paramLabel = "RULE",
      split = ",",
      description = "Leave out what a rule finds; repeatable.")
  private List<String> disabled = List.of();

  @Option(
      names = "--no-cache",
      description = "Compile also what a former run has compiled, and keep nothing for later ones.")
  private boolean noCache;

  /** What former runs know, where that may be used. */
  Optional<Outcomes> former() {
    if (noCache) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Outcomes(CacheFolder.of(System.getenv()), BuildIdentity.ofThis()));
    } catch (IOException e) { // it is not known who we are, so whose outcomes would hold
      return Optional.empty();
    }
  }

  /**
   * Looks at what can be told before the project is read.
   *
   * @throws Failure when it is wrong
   */
  void check() {
    disabled.forEach(CompilerArguments::checkRule);
  }

  CompilerOptions options(String projectClass) {
    return new CompilerOptions(
        dialect,
        form,
        layout,
        target,
        user,
        projectClass,
        templates.map(CompilerArguments::read).orElse(Map.of()),
        Set.copyOf(disabled));
  }

  private static void checkRule(String id) {
    Set<String> known = new TreeSet<>(Rules.ids());
    known.addAll(AnalysisRules.ids());
    if (!known.contains(id)) {
      Failure failure = Failure.usage("`" + id + "` of --disable is no rule");
      throw Spelling.closest(id, known)
          .map(name -> failure.hint("write `" + name + "` if you mean that"))
          .orElse(failure);
    }
  }

  private static Map<String, String> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Failure.usage("`" + folder + "` of --templates is no folder")
          .hint("name a folder with templates, or leave --templates out");
    }
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw Failure.usage("`" + folder + "` of --templates cannot be read: " + e.getMessage());
    }
    return texts;
  }
}
