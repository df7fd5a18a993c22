package dev.sluice.compiler.rules;

import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Auto Loader is given an option that nothing is known of.
 *
 * <p>It validates the options that start with {@code cloudFiles.}, and fails when the pipeline
 * runs.
 */
final class UnknownAutoLoaderOption implements Rule {

  private static final String PREFIX = "cloudFiles.";

  private static final List<String> KNOWN =
      List.of(
          "format",
          "schemaLocation",
          "inferColumnTypes",
          "schemaHints",
          "schemaEvolutionMode",
          "includeExistingFiles",
          "allowOverwrites",
          "maxFilesPerTrigger",
          "maxBytesPerTrigger",
          "maxFileAge",
          "backfillInterval",
          "cleanSource",
          "cleanSource.retentionDuration",
          "cleanSource.moveDestination",
          "partitionColumns",
          "useStrictGlobber",
          "validateOptions",
          "useNotifications",
          "useManagedFileEvents",
          "useIncrementalListing",
          "fetchParallelism",
          "pathRewrites",
          "resourceTag",
          "resourceTags",
          "listOnStart",
          "region",
          "queueUrl",
          "awsAccessKey",
          "awsSecretKey",
          "roleArn",
          "roleExternalId",
          "roleSessionName",
          "stsEndpoint",
          "resourceGroup",
          "subscriptionId",
          "clientId",
          "clientSecret",
          "connectionString",
          "tenantId",
          "queueName",
          "projectId",
          "client",
          "clientEmail",
          "privateKey",
          "privateKeyId",
          "subscription",
          "rescuedDataColumn",
          "preferDate");

  @Override
  public String id() {
    return "auto-loader.unknown-option";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Site<Query.Read> site : context.queries(Query.Read.class)) {
      if (site.value().source() instanceof Source.AutoLoader source) {
        for (String option : source.options().keySet()) {
          if (isUnknown(option)) {
            found.add(unknown(site, source, option));
          }
        }
      }
    }
    return found;
  }

  private static boolean isUnknown(String option) {
    return option.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
        && !option.startsWith(PREFIX + "resourceTag.")
        && KNOWN.stream().noneMatch(option.substring(PREFIX.length())::equalsIgnoreCase);
  }

  private Diagnostic unknown(Site<Query.Read> site, Source.AutoLoader source, String option) {
    Diagnostic warning =
        Diagnostic.warning(
            id(),
            source.origin().at("option " + option),
            "%s has the option `%s`, which Auto Loader is not known to have."
                .formatted(SourceOptions.called(site), option));
    List<String> whole = KNOWN.stream().map(name -> PREFIX + name).toList();
    return Messages.didYouMean(warning, option, whole)
        .hint("options of the format itself have no prefix");
  }
}
