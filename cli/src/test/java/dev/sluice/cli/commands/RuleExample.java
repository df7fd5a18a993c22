package dev.sluice.cli.commands;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.SourceLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An example on the page of a rule: a Java block, and what the lines before it say.
 *
 * @param wrong whether it stands below a heading {@code Wrong}
 * @param isRefusedByJava whether it does not even compile: the rule is for models that were made
 *     otherwise
 * @param settings the options of the command line, such as {@code dialect}
 * @param files the project's files, by path
 * @param templates the templates that replace ours, by name
 */
record RuleExample(
    String rule,
    int number,
    boolean wrong,
    boolean isRefusedByJava,
    String body,
    Map<String, String> settings,
    Map<String, String> files,
    Map<String, String> templates) {

  private static final String MARK = "// <- here";

  /** A heading, a line that says something of the block below it, or a block of code. */
  private static final Pattern PART =
      Pattern.compile(
          "(?ms)^## (?<heading>[^\\n]+)$|^```(?<language>\\w+)\\n(?<code>.*?)^```$"
              + "|^With `--(?<option>[\\w-]+)(?: (?<value>\\w+))?`:$"
              + "|^The (?<kind>file|template) `(?<name>[^`\\n]+)`:$"
              + "|^(?<refused>Java does not compile this:)$");

  /** All examples of a page, in their order. */
  static List<RuleExample> of(String rule, String page) {
    List<RuleExample> examples = new ArrayList<>();
    boolean wrong = false;
    Draft draft = new Draft();
    Matcher part = PART.matcher(page);
    while (part.find()) {
      if (part.group("heading") != null) {
        wrong = part.group("heading").startsWith("Wrong");
      } else if (part.group("code") == null) {
        draft.say(part);
      } else if (part.group("language").equals("java")) {
        examples.add(draft.example(rule, examples.size() + 1, wrong, part.group("code")));
        draft = new Draft();
      } else {
        draft.file(part.group("code"));
      }
    }
    return examples;
  }

  /** What is said before a Java block. */
  private static final class Draft {
    private final Map<String, String> settings = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> templates = new TreeMap<>();
    private boolean refused;
    private String kind = "";
    private String name = "";

    void say(Matcher part) {
      if (part.group("option") != null) {
        settings.put(part.group("option"), String.valueOf(part.group("value")));
      } else if (part.group("refused") != null) {
        refused = true;
      } else {
        kind = part.group("kind");
        name = part.group("name");
      }
    }

    void file(String text) {
      (kind.equals("template") ? templates : files).put(name, text);
    }

    RuleExample example(String rule, int number, boolean wrong, String body) {
      return new RuleExample(rule, number, wrong, refused, body, settings, files, templates);
    }
  }

  /** The name of its class. */
  String name() {
    return rule.replaceAll("\\W", "_") + "_" + number;
  }

  /** The lines that the page marks, counted from 1. */
  List<Integer> marked() {
    List<String> lines = body.lines().toList();
    return IntStream.rangeClosed(1, lines.size())
        .filter(line -> lines.get(line - 1).endsWith(MARK))
        .boxed()
        .toList();
  }

  ProjectFiles projectFiles() {
    return path -> Optional.ofNullable(files.get(path));
  }

  /** Whether the analysis has to know all columns. */
  AnalysisArguments analysis() {
    return AnalysisArguments.of(settings.containsKey("require-schemas"));
  }

  CompilerOptions options(String projectClass) {
    CompilerOptions options = CompilerOptions.of(projectClass);
    return new CompilerOptions(
        setting("dialect").map(Dialect::valueOf).orElse(options.dialect()),
        options.form(),
        setting("layout").map(SourceLayout::valueOf),
        Optional.ofNullable(settings.get("target")),
        options.user(),
        projectClass,
        templates,
        options.disabled());
  }

  private Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key)).map(value -> value.toUpperCase(Locale.ROOT));
  }
}
