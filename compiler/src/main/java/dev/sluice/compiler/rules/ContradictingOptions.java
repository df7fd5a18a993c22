package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two options of a source contradict each other, or one contradicts what else is said of it.
 *
 * <p>Such as a version and a time to start from, an end for a stream, or a schema together with
 * hints for one that is to be inferred.
 */
final class ContradictingOptions implements Rule {

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("startingVersion", "startingTimestamp"),
          List.of("endingVersion", "endingTimestamp"),
          List.of("versionAsOf", "timestampAsOf"),
          List.of("cloudFiles.useNotifications", "cloudFiles.useManagedFileEvents"),
          List.of("cloudFiles.backfillInterval", "cloudFiles.useManagedFileEvents"));

  private static final List<String> AT_REST_ONLY =
      List.of(
          "endingOffsets",
          "endingOffsetsByTimestamp",
          "endingTimestamp",
          "endingVersion",
          "versionAsOf",
          "timestampAsOf");

  private static final List<String> STREAM_ONLY =
      List.of(
          "skipChangeCommits",
          "withEventTimeOrder",
          "maxFilesPerTrigger",
          "maxBytesPerTrigger",
          "maxOffsetsPerTrigger");

  @Override
  public String id() {
    return "source.contradiction";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      Map<String, Text> options = SourceOptions.of(site.value().source());
      for (List<String> pair : PAIRS) {
        if (isSet(options, pair.get(0)) && isSet(options, pair.get(1))) {
          String hint = "set one of " + Messages.any(pair);
          found.add(error(site, pair.get(1), "has both " + Messages.all(pair), hint));
        }
      }
      for (String option : site.value().streaming() ? AT_REST_ONLY : STREAM_ONLY) {
        if (isSet(options, option)) {
          String wrong = site.value().streaming() ? "a stream" : "read at rest";
          found.add(
              error(site, option, "is " + wrong + ", but has `" + option + "`", "leave it out"));
        }
      }
      if (site.value().source() instanceof Source.AutoLoader source) {
        autoLoader(site, source, found);
      }
    }
    return found;
  }

  private void autoLoader(Site<Query.Read> site, Source.AutoLoader source, List<Diagnostic> found) {
    Map<String, Text> options = source.options();
    if (source.schema().isPresent() && source.hints().isPresent()) {
      found.add(
          error(
              site,
              "",
              "has both a schema and hints for one",
              "leave .schemaHints(..) out, or let the schema be inferred"));
    }
    boolean grows =
        OptionNames.is(options, "cloudFiles.schemaEvolutionMode", "addNewColumns")
            || OptionNames.is(
                options, "cloudFiles.schemaEvolutionMode", "addNewColumnsWithTypeWidening");
    if (source.schema().isPresent() && grows) {
      found.add(
          error(
              site,
              "cloudFiles.schemaEvolutionMode",
              "has a schema, but is to add new columns",
              "give the columns as .schemaHints(..), or use the evolution mode RESCUE"));
    }
    for (String option : List.of("cloudFiles.format", "cloudFiles.schemaHints")) {
      if (OptionNames.has(options, option)) {
        found.add(
            error(
                site,
                option,
                "sets `" + option + "` by hand",
                "leave it out: autoLoader(..) and .schemaHints(..) say it"));
      }
    }
    boolean moves = OptionNames.is(options, "cloudFiles.cleanSource", "MOVE");
    if (moves != OptionNames.has(options, "cloudFiles.cleanSource.moveDestination")) {
      found.add(
          error(
              site,
              moves ? "cloudFiles.cleanSource" : "cloudFiles.cleanSource.moveDestination",
              moves
                  ? "moves files that are read, but not where to"
                  : "says where to move files, but does not move them",
              "say both with .moveSourceAfter(..)"));
    }
  }

  /** An option that is switched off says nothing. */
  private static boolean isSet(Map<String, Text> options, String name) {
    return OptionNames.has(options, name) && !OptionNames.is(options, name, "false");
  }

  /** At the option, when the mistake is one of a single option. */
  private Diagnostic error(Site<Query.Read> site, String option, String mistake, String hint) {
    Source source = site.value().source();
    return Diagnostic.error(
            id(),
            OptionNames.place(SourceOptions.of(source), source.origin(), option),
            "%s %s.".formatted(SourceOptions.called(site), mistake))
        .hint(hint);
  }
}
