package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Names;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL text reads a dataset of the bundle by its name.
 *
 * <p>The read is no edge of the graph then: nothing tells of a renaming, and a job would not wait
 * for the other pipeline.
 */
final class SqlNamesOwnDataset implements Rule {

  private static final String PART = "(?:`[^`]+`|\\w+)";

  private static final Pattern READ =
      Pattern.compile(
          "\\b(?:FROM|JOIN)\\s+(?:STREAM\\b\\s*\\(?\\s*)?("
              + PART
              + "(?:\\."
              + PART
              + "){0,2})(?!\\s*\\()",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WITH =
      Pattern.compile("(" + PART + ")\\s+AS\\s*\\(", Pattern.CASE_INSENSITIVE);

  @Override
  public String id() {
    return "sql.own-dataset";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Site<Query.Sql>> texts = context.queries(Query.Sql.class);
    return texts.isEmpty()
        ? List.of()
        : PerTarget.check(context, names -> check(context, texts, names));
  }

  private List<Diagnostic> check(
      RuleContext context, List<Site<Query.Sql>> texts, ResolvedNames names) {
    OwnTables tables = context.tables(names);
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Sql> site : texts) {
      for (String name : read(SqlTexts.withoutQuotes(names.text(site.value().text())))) {
        Optional<String> own =
            tables.find(site.pipeline(), Text.of(name)).map(it -> it.value().name().toString());
        own.map(dataset -> byName(site, name, dataset)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The tables that a text names, those left out that it defines itself. */
  private static Set<String> read(String sql) {
    Set<String> defined = new HashSet<>();
    Matcher with = WITH.matcher(sql);
    while (with.find()) {
      defined.add(lower(with.group(1)));
    }
    Set<String> read = new LinkedHashSet<>();
    Matcher table = READ.matcher(sql);
    while (table.find()) {
      if (!defined.contains(lower(table.group(1)))) {
        read.add(table.group(1));
      }
    }
    return read;
  }

  private static String lower(String name) {
    return String.join(".", Names.parts(name)).toLowerCase(Locale.ROOT);
  }

  private Diagnostic byName(Site<Query.Sql> site, String name, String dataset) {
    return Diagnostic.warning(
            id(),
            site.value().origin(),
            "The SQL text of %s reads `%s` by its name, which is a dataset of the bundle."
                .formatted(site.name(), name))
        .hint(
            "write {%s} in the text, and pass Map.of(\"%s\", read(..)) with the dataset itself"
                .formatted(identifier(dataset), identifier(dataset)));
  }

  private static String identifier(String dataset) {
    return dataset.replaceAll("\\W+", "_");
  }
}
