package dev.sluice.compiler.emit.bundle.validator;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References to variables, resources and settings of the bundle. */
final class ReferenceChecks {

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_.\\[\\]-]*)\\}");

  private static final Pattern OPEN =
      Pattern.compile("\\$\\{(var|bundle|workspace|resources|artifacts)\\.[^}]*$");

  private static final Set<String> KNOWN =
      Set.of(
          "bundle.name",
          "bundle.target",
          "bundle.environment",
          "bundle.uuid",
          "bundle.mode",
          "workspace.host",
          "workspace.root_path",
          "workspace.file_path",
          "workspace.artifact_path",
          "workspace.state_path",
          "workspace.resource_path",
          "workspace.current_user.userName",
          "workspace.current_user.short_name",
          "workspace.current_user.domain_friendly_name",
          "workspace.current_user.id");

  private final Bundle bundle;
  private final Findings findings;

  ReferenceChecks(Bundle bundle, Findings findings) {
    this.bundle = bundle;
    this.findings = findings;
  }

  void run() {
    bundle.trees().values().forEach(tree -> YamlTree.strings(tree, "", this::string));
  }

  private void string(String place, String text) {
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      reference(place, matcher.group(1));
    }
    if (OPEN.matcher(text).find()) {
      findings.unsaid(place, "a reference without its closing brace is sent as text");
    }
  }

  private void reference(String place, String path) {
    String[] parts = path.split("\\.", -1);
    if (parts[0].equals("resources")) {
      if (parts.length < 3 || !bundle.resources().contains(parts[1] + "." + parts[2])) {
        findings.later(place, "no such node \"" + path + "\"");
      }
    } else if (parts[0].equals("var")) {
      if (parts.length != 2 || !bundle.variables().containsKey(parts[1])) {
        findings.error(place, "reference does not exist: ${" + path + "}");
      }
    } else if (!KNOWN.contains(path) && !path.startsWith("bundle.git.")) {
      findings.error(place, "reference does not exist: ${" + path + "}");
    }
  }
}
