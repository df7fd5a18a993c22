package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The placeholders in the text of a query and its inputs do not fit each other.
 *
 * <p><code>{orders}</code> stands for the input {@code orders}. Braces within quotes may be text.
 */
final class SqlPlaceholders implements Rule {

  private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{(\\w+)}");

  @Override
  public String id() {
    return "sql.placeholder";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Sql> site : context.queries(Query.Sql.class)) {
      check(site, found);
    }
    return found;
  }

  private void check(Site<Query.Sql> site, List<Diagnostic> found) {
    Query.Sql query = site.value();
    List<String> inputs = List.copyOf(query.tables().keySet());
    Set<String> anywhere = placeholders(literals(query.text()));
    Set<String> unquoted = placeholders(SqlTexts.withoutQuotes(literals(query.text())));
    for (String name : unquoted) {
      if (!inputs.contains(name)) {
        Diagnostic error =
            error(site, "has the placeholder {" + name + "}, but no input of that name");
        found.add(
            Messages.didYouMean(error, name, inputs)
                .hint("add the input: Map.of(\"" + name + "\", read(..))"));
      }
    }
    for (String name : inputs) {
      if (!anywhere.contains(name)) {
        Diagnostic error = error(site, "has the input `" + name + "`, but no placeholder for it");
        found.add(error.hint("write {" + name + "} where the text reads it"));
      }
    }
  }

  static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What the user wrote, a blank for each variable. */
  private static String literals(Text text) {
    return text.parts().stream()
        .map(part -> part instanceof Text.Literal literal ? literal.value() : " ")
        .collect(Collectors.joining());
  }

  private Diagnostic error(Site<Query.Sql> site, String mistake) {
    return Diagnostic.error(
        id(), site.value().origin(), "The SQL text of %s %s.".formatted(site.name(), mistake));
  }
}
