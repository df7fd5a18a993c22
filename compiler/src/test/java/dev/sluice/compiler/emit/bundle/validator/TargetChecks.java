package dev.sluice.compiler.emit.bundle.validator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Targets, identities and permissions. */
final class TargetChecks {

  private final Bundle bundle;
  private final Findings findings;

  TargetChecks(Bundle bundle, Findings findings) {
    this.bundle = bundle;
    this.findings = findings;
  }

  void run() {
    if (YamlTree.string(bundle.root(), "bundle", "name").isEmpty()) {
      findings.error("bundle", "bundle name is not set");
    }
    long defaults =
        bundle.targets().values().stream()
            .filter(target -> Boolean.TRUE.equals(target.get("default")))
            .count();
    if (defaults > 1) {
      findings.error("targets", "multiple targets are marked as default");
    }
    identities(bundle.root(), "");
    bundle.targets().forEach(this::target);
    bundle.pipelines().forEach(pipeline -> identities(pipeline.fields(), pipeline.place() + "."));
  }

  private void target(String name, Map<?, ?> target) {
    String place = "targets." + name;
    Object mode = target.get("mode");
    if (mode != null && !List.of("development", "production").contains(mode)) {
      findings.error(place, "unsupported value '" + mode + "' specified for 'mode'");
    }
    identities(target, place + ".");
    host(target, place);
    root(target, place);
    variables(target, place);
    for (Bundle.Pipeline pipeline : bundle.pipelines()) {
      modes(target, place, pipeline);
    }
    String prefix = YamlTree.string(target, "presets", "name_prefix");
    if ("development".equals(mode) && !prefix.isEmpty() && !prefix.contains("short_name")) {
      findings.error(place, "prefix should contain the current username");
    }
  }

  private void host(Map<?, ?> target, String place) {
    if (YamlTree.string(target, "workspace", "host").contains("${")) {
      findings.error(
          place + ".workspace.host", "variable interpolation is not supported for authentication");
    }
  }

  private void root(Map<?, ?> target, String place) {
    String root = YamlTree.string(target, "workspace", "root_path");
    String shared = YamlTree.string(bundle.root(), "workspace", "root_path");
    if ("production".equals(target.get("mode")) && root.isEmpty() && shared.isEmpty()) {
      findings.recommendation(place, "target with 'mode: production' should set root_path");
    }
    boolean open =
        List.of(YamlTree.list(target, "permissions"), YamlTree.list(bundle.root(), "permissions"))
            .stream()
            .flatMap(List::stream)
            .map(YamlTree::map)
            .anyMatch(
                entry ->
                    "users".equals(entry.get("group_name"))
                        && "CAN_MANAGE".equals(entry.get("level")));
    if (root.matches("(/Workspace)?/Shared(/.*)?") && !open) {
      findings.warning(place, "`" + root + "` is writable by all workspace users");
    }
  }

  private void variables(Map<?, ?> target, String place) {
    Map<?, ?> values = YamlTree.map(target, "variables");
    for (Object name : values.keySet()) {
      if (!bundle.variables().containsKey("" + name)) {
        findings.error(place, "variable " + name + " is not defined but is assigned a value");
      }
    }
    bundle
        .variables()
        .forEach(
            (name, variable) -> {
              if (!variable.containsKey("default") && !values.containsKey(name)) {
                findings.error(place, "no value assigned to required variable " + name);
              }
            });
  }

  private void modes(Map<?, ?> target, String place, Bundle.Pipeline pipeline) {
    Object own = YamlTree.at(target, "resources", "pipelines", pipeline.key(), "development");
    Object development = own != null ? own : pipeline.fields().get("development");
    if ("production".equals(target.get("mode")) && Boolean.TRUE.equals(development)) {
      findings.error(
          place,
          "target with 'mode: production' cannot include a pipeline with 'development: true'");
    }
    if ("development".equals(target.get("mode")) && Boolean.FALSE.equals(development)) {
      findings.unsaid(place, "mode development sends `development: true` all the same");
    }
  }

  private void identities(Object fields, String place) {
    Map<?, ?> runAs = YamlTree.map(fields, "run_as");
    if (YamlTree.has(runAs, "user_name", "service_principal_name")) {
      findings.error(place + "run_as", "two identities");
    }
    List<?> permissions = YamlTree.list(fields, "permissions");
    for (int i = 0; i < permissions.size(); i++) {
      Map<?, ?> entry = YamlTree.map(permissions.get(i));
      long who =
          List.of("user_name", "group_name", "service_principal_name").stream()
              .map(entry::get)
              .filter(Objects::nonNull)
              .count();
      if (who != 1) {
        findings.unsaid(place + "permissions[" + i + "]", who + " principals in one entry");
      }
    }
    if (permissions.stream().filter(it -> "IS_OWNER".equals(YamlTree.at(it, "level"))).count()
        > 1) {
      findings.later(place + "permissions", "more than one owner");
    }
  }
}
