package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files are read as a stream without a schema.
 *
 * <p>Spark's own file streams infer none; Auto Loader does.
 */
final class FileStreamWithoutSchema implements Rule {

  /** These have a schema by themselves. */
  private static final Set<String> FIXED = Set.of("delta", "text");

  @Override
  public String id() {
    return "files.stream-without-schema";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().streaming()
          && site.value().source() instanceof Source.Files files
          && files.schema().isEmpty()
          && !FIXED.contains(files.format().toLowerCase(Locale.ROOT))) {
        found.add(
            Diagnostic.error(
                    id(),
                    files.origin(),
                    "%s reads %s files as a stream without a schema."
                        .formatted(site.name(), files.format()))
                .hint("say .schema(Record.class)")
                .hint("or read them with autoLoader(..), which infers the schema"));
      }
    }
    return found;
  }
}
