package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.rules.RulePage;
import dev.sluice.compiler.rules.RulePages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The documentation of rules, in the terminal. */
@Command(
    name = "explain",
    sortOptions = false,
    customSynopsis = "sluice explain [RULE]%n",
    header = "Explains a rule: what it finds, why, and how code looks that is right.",
    footer = {
      "",
      "Examples:",
      "  sluice explain                   all rules, by subject",
      "  sluice explain dataset.unknown   the rule of a finding `error [dataset.unknown] ..`"
    })
public final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description = "The id in the brackets of a finding. Default: a list of all rules.")
  private Optional<String> rule = Optional.empty();

  /** A command that prints to a console. */
  public ExplainCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    PrintWriter out = console.out();
    if (rule.isPresent()) {
      out.print(page(rule.get()).text());
    } else {
      list(RulePages.all(), out);
    }
    out.flush();
    return ExitCode.FINE.code();
  }

  private static RulePage page(String id) {
    return RulePages.find(id)
        .orElseThrow(
            () -> {
              Failure failure = Failure.usage("there is no rule `" + id + "`");
              return RulePages.closest(id)
                  .map(close -> failure.hint("did you mean `" + close + "`?"))
                  .orElse(failure)
                  .hint("`sluice explain` lists all rules");
            });
  }

  private static void list(List<RulePage> pages, PrintWriter out) {
    Map<String, List<RulePage>> subjects =
        pages.stream().collect(groupingBy(RulePage::subject, TreeMap::new, toList()));
    int width = pages.stream().mapToInt(page -> page.id().length()).max().orElse(1);
    String line = "  %-" + width + "s  %-7s  %s%n";
    subjects.forEach(
        (subject, rules) -> {
          out.println(subject);
          for (RulePage page : rules) {
            String severity = page.severity().name().toLowerCase(Locale.ROOT);
            out.printf(line, page.id(), severity, page.finds());
          }
          out.println();
        });
    out.println("`sluice explain RULE` shows the page of one.");
  }
}
