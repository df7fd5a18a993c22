package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stream reads a table whose rows are changed.
 *
 * <p>A stream expects that rows are only added, and fails with the first one that is not, unless it
 * reads the changes themselves or skips them.
 */
final class ChangingSource implements Rule {

  private static final List<String> OPTIONS =
      List.of(
          "readChangeFeed",
          "readChangeData",
          "skipChangeCommits",
          "ignoreChanges",
          "ignoreDeletes");

  @Override
  public String id() {
    return "stream.changing-source";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      Query.Read read = site.value();
      if (read.streaming()
          && read.source() instanceof Source.OfDataset source
          && source.options().keySet().stream().noneMatch(ChangingSource::saysHow)) {
        changed(source.dataset()).ifPresent(how -> found.add(finding(site, source, how)));
      }
    }
    return found;
  }

  private static boolean saysHow(String option) {
    return OPTIONS.stream().anyMatch(option::equalsIgnoreCase);
  }

  /** How the rows of a dataset are changed. */
  private static Optional<String> changed(Dataset dataset) {
    for (Flow flow : Queries.flows(dataset)) {
      if (FlowKinds.isCdc(flow)) {
        return Optional.of("a flow of changes updates");
      }
      if (FlowKinds.isReplace(flow)) {
        return Optional.of("a flow replaces");
      }
    }
    return Optional.empty();
  }

  private Diagnostic finding(Site<Query.Read> site, Source.OfDataset source, String how) {
    return Diagnostic.warning(
            id(),
            site.value().origin(),
            "%s reads `%s` as a stream, whose rows %s."
                .formatted(site.name(), source.dataset().name(), how))
        .related("`" + source.dataset().name() + "` is declared here", source.dataset().origin())
        .hint("read what has changed, with dataset(..).readChangeFeed()")
        .hint("or read the table at rest, in a materialized view");
  }
}
