package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * A source says where its schema or its checkpoint is kept.
 *
 * <p>In a pipeline the platform keeps both beside the table; a place of one's own is left behind by
 * a full refresh, and shared by whoever copies the code.
 */
final class SchemaLocation implements Rule {

  private static final List<String> OPTIONS =
      List.of("cloudFiles.schemaLocation", "schemaLocation", "checkpointLocation");

  @Override
  public String id() {
    return "source.schema-location";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      for (String option : OPTIONS) {
        if (OptionNames.has(SourceOptions.of(site.value().source()), option)) {
          found.add(
              Diagnostic.error(
                      id(),
                      place(site, option),
                      "%s sets `%s`, which the pipeline manages itself."
                          .formatted(SourceOptions.called(site), option))
                  .hint("leave the option out"));
        }
      }
    }
    return found;
  }

  private static Origin place(Site<Query.Read> site, String option) {
    Source source = site.value().source();
    return OptionNames.place(SourceOptions.of(source), source.origin(), option);
  }
}
