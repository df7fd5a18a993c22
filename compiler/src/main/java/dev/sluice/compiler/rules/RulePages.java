package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pages of all rules, which the build puts beside the classes. */
public final class RulePages {

  private static final String FOLDER = "/dev/sluice/rules/";

  /** What lists all pages, since folders of jars cannot be listed everywhere. */
  private static final String INDEX = "README";

  private static final Pattern LINK = Pattern.compile("(?m)^\\| \\[(\\S+)]\\(\\1\\.md\\) ");

  private RulePages() {}

  /** The ids of all rules that have a page, sorted. */
  public static List<String> ids() {
    String index = read(INDEX).orElse("");
    return LINK.matcher(index).results().map((MatchResult found) -> found.group(1)).toList();
  }

  /** All pages, by id. */
  public static List<RulePage> all() {
    return ids().stream().map(id -> page(id).orElseThrow()).toList();
  }

  /** The page of a rule; empty when there is no such rule. */
  public static Optional<RulePage> find(String id) {
    return ids().contains(id) ? page(id) : Optional.empty();
  }

  /** The rule whose id a misspelt one most likely stands for. */
  public static Optional<String> closest(String id) {
    return Spelling.closest(id, ids());
  }

  private static Optional<RulePage> page(String id) {
    return read(id).map(text -> RulePage.of(id, text));
  }

  private static Optional<String> read(String name) {
    try (InputStream in = RulePages.class.getResourceAsStream(FOLDER + name + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
