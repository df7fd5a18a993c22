package dev.sluice.compiler.emit.bundle.validator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one pipeline must not have together, and the values that nobody else checks. */
final class PipelineChecks {

  private static final Set<String> ALERTS =
      Set.of(
          "on-update-success", "on-update-failure", "on-update-fatal-failure", "on-flow-failure");

  private final Bundle bundle;
  private final Bundle.Pipeline pipeline;
  private final Map<?, ?> fields;
  private final Findings findings;

  PipelineChecks(Bundle bundle, Bundle.Pipeline pipeline, Findings findings) {
    this.bundle = bundle;
    this.pipeline = pipeline;
    this.fields = pipeline.fields();
    this.findings = findings;
  }

  void run() {
    exclude("catalog", "storage");
    exclude("schema", "target");
    exclude("trigger", "continuous");
    if (Boolean.TRUE.equals(fields.get("serverless"))) {
      exclude("serverless", "clusters");
      require(fields.containsKey("catalog"), "serverless", "serverless without a catalog");
    }
    require(
        YamlTree.has(fields, "catalog")
            || YamlTree.has(fields, "storage")
            || YamlTree.has(fields, "target"),
        "catalog",
        "a pipeline that says not where it publishes");
    require(!YamlTree.string(fields, "target").contains("."), "target", "a dotted target");
    word("edition", "CORE", "PRO", "ADVANCED");
    word("channel", "CURRENT", "PREVIEW");
    notifications();
    require(
        !fields.containsKey("event_log") || !YamlTree.string(fields, "event_log", "name").isEmpty(),
        "event_log",
        "an event log without a name");
    Object hour = YamlTree.at(fields, "restart_window", "start_hour");
    require(
        !(hour instanceof Integer it) || (it >= 0 && it <= 23),
        "restart_window",
        "an hour from 0 to 23 starts the window");
    require(!fields.containsKey("dry_run"), "dry_run", "deployment fails after a dry run");
    require(!fields.containsKey("deployment"), "deployment", "the deployment sets this itself");
    new ClusterChecks(pipeline, findings).run();
    new SourceChecks(bundle, pipeline, findings).run();
  }

  private void exclude(String one, String other) {
    require(!YamlTree.has(fields, one, other), one, one + " together with " + other);
  }

  private void word(String field, String... known) {
    String value = YamlTree.string(fields, field);
    require(
        value.isEmpty()
            || value.startsWith("${")
            || List.of(known).contains(value.toUpperCase(Locale.ROOT)),
        field,
        "unknown " + field + " " + value);
  }

  private void notifications() {
    for (Object entry : YamlTree.list(fields, "notifications")) {
      List<?> alerts = YamlTree.list(entry, "alerts");
      require(!alerts.isEmpty(), "notifications", "a notification without alerts");
      require(ALERTS.containsAll(alerts), "notifications", "unknown alert in " + alerts);
    }
  }

  private void require(boolean condition, String field, String message) {
    if (!condition) {
      findings.unsaid(pipeline.place() + "." + field, message);
    }
  }
}
