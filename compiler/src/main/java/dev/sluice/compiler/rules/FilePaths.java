package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Files are read from no path, or from one that is empty. */
final class FilePaths implements Rule {

  @Override
  public String id() {
    return "files.no-path";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(
        context,
        names -> {
          List<Diagnostic> found = new ArrayList<>();
          for (Site<Query.Read> site : context.queries(Query.Read.class)) {
            Source source = site.value().source();
            if (source instanceof Source.Files files && isEmpty(files.paths(), names)) {
              found.add(noPath(site));
            } else if (source instanceof Source.AutoLoader loader
                && isEmpty(List.of(loader.path()), names)) {
              found.add(noPath(site));
            }
          }
          return found;
        });
  }

  private static boolean isEmpty(List<Text> paths, ResolvedNames names) {
    return paths.isEmpty() || paths.stream().anyMatch(path -> names.text(path).isBlank());
  }

  private Diagnostic noPath(Site<Query.Read> site) {
    return Diagnostic.error(
            id(),
            site.value().source().origin(),
            "The files that %s reads have no path.".formatted(site.name()))
        .hint("name the folder, such as \"/Volumes/main/landing/orders\"");
  }
}
