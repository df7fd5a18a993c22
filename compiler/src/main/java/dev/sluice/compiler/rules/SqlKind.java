package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An SQL text streams that is said to be at rest, or the other way round, or there is no text.
 *
 * <p>A text makes a stream when it reads one, with the word STREAM or through an input that is a
 * stream.
 */
final class SqlKind implements Rule {

  private static final Pattern STREAM = Pattern.compile("\\bSTREAM\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern READS_STREAM =
      Pattern.compile("(?:\\b(?:FROM|JOIN)\\s+|,\\s*)STREAM\\s*[(\\s]", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "sql.kind";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Sql> site : context.queries(Query.Sql.class)) {
      String text = SqlTexts.withoutQuotes(site.value().text().toString());
      boolean input =
          site.value().tables().values().stream()
              .anyMatch(query -> query instanceof Query.Read read && read.streaming());
      if (text.isBlank()) {
        found.add(error(site, "is empty").hint("write a SELECT"));
      } else if (site.value().stream() && !input && !STREAM.matcher(text).find()) {
        found.add(
            error(site, "is said to be a stream, but reads none")
                .hint("read a table as STREAM(table), or give an input with readStream(..)")
                .hint("or use sqlQuery(..)"));
      } else if (!site.value().stream() && (input || READS_STREAM.matcher(text).find())) {
        found.add(
            error(site, "is said to be at rest, but reads a stream").hint("use sqlStream(..)"));
      }
    }
    return found;
  }

  private Diagnostic error(Site<Query.Sql> site, String mistake) {
    return Diagnostic.error(
        id(), site.value().origin(), "The SQL text of %s %s.".formatted(site.name(), mistake));
  }
}
