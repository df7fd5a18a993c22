package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.graph.Reader;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code external(..)} names a dataset of the bundle.
 *
 * <p>By its name the read is no edge of the graph: the job would not wait for the other pipeline,
 * and nothing would tell of a renaming. Names compare after defaults, without case.
 */
final class ExternalNamesOwnDataset implements Rule {

  @Override
  public String id() {
    return "external.internal";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    return PerTarget.check(context, names -> check(context, names));
  }

  private List<Diagnostic> check(RuleContext context, ResolvedNames names) {
    OwnTables tables = context.tables(names);
    Optional<Circles<Dataset>> circles = tables.circles();
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.External source) {
        tables
            .find(site.pipeline(), source.name())
            .filter(own -> !isCircle(site, own, circles))
            .ifPresent(own -> found.add(read(site, source, own)));
      }
    }
    for (Site<Dataset> site : context.datasets()) {
      for (TableConstraint.ForeignKey key : UnknownDataset.foreignKeys(site.value())) {
        if (key.references() instanceof Source.External source) {
          tables
              .find(site.pipeline(), source.name())
              .filter(own -> !ForeignKeyCycle.reaches(context, own.value(), site.value()))
              .ifPresent(own -> found.add(key(site, key, source, own)));
        }
      }
    }
    return found;
  }

  private static boolean isCircle(
      Site<?> site, Site<Dataset> own, Optional<Circles<Dataset>> circles) {
    return circles.isPresent()
        && site.reader() instanceof Reader.OfDataset reader
        && circles.get().contains(reader.dataset(), own.value());
  }

  private Diagnostic read(Site<Query.Read> site, Source.External source, Site<Dataset> own) {
    String word = site.value().streaming() ? "readStream" : "read";
    return error(site, source, own, source.origin(), "reads")
        .hint("read the value that declares it, with " + word + "(..), instead of its name");
  }

  private Diagnostic key(
      Site<Dataset> site,
      TableConstraint.ForeignKey key,
      Source.External source,
      Site<Dataset> own) {
    return error(site, source, own, key.origin(), "has a foreign key to")
        .hint("refer to the value that declares it instead of its name");
  }

  private Diagnostic error(
      Site<?> site, Source.External source, Site<Dataset> own, Origin origin, String verb) {
    boolean same = own.pipeline() == site.pipeline();
    return Diagnostic.error(
            id(),
            origin,
            "%s %s external(\"%s\"), which is `%s` of %s."
                .formatted(
                    site.name(),
                    verb,
                    source.name(),
                    own.value().name(),
                    same
                        ? "the same pipeline"
                        : "pipeline `" + own.pipeline().pipeline().key() + "`"))
        .related("`" + own.value().name() + "` is declared here", own.value().origin());
  }
}
