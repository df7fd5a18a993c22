package dev.sluice.compiler.emit.settings;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What variables and references stand for in one target. */
final class TargetValues {

  private static final String DEFAULT_ROOT =
      "/Workspace/Users/${workspace.current_user.userName}/.bundle/${bundle.name}/${bundle.target}";

  private final Map<String, Object> known;
  private final Set<String> open = new HashSet<>();
  private final SortedSet<String> missing = new TreeSet<>();

  private TargetValues(Map<String, Object> known) {
    this.known = known;
  }

  /**
   * The values of a target.
   *
   * @param user who deploys, if known
   */
  static TargetValues of(BundleGraph graph, Target target, Optional<String> user) {
    Map<String, Object> known = new HashMap<>();
    for (Variable<?> variable : graph.variables()) {
      variable.fallback().ifPresent(value -> known.put("var." + variable.name(), value));
    }
    target.values().forEach((variable, value) -> known.put("var." + variable.name(), value));
    known.put("bundle.name", graph.bundle().name());
    known.put("bundle.target", target.name());
    known.put("bundle.environment", target.name());
    target.mode().ifPresent(mode -> known.put("bundle.mode", mode.yaml()));
    target.host().ifPresent(host -> known.put("workspace.host", host));
    known.put("workspace.root_path", absolute(target.root().orElse(DEFAULT_ROOT)));
    for (String folder : List.of("file", "artifact", "state", "resource")) {
      String name = folder.equals("state") ? folder : folder + "s";
      known.put("workspace." + folder + "_path", "${workspace.root_path}/" + name);
    }
    user.ifPresent(
        name -> {
          known.put("workspace.current_user.userName", name);
          known.put("workspace.current_user.short_name", shortName(name));
        });
    return new TargetValues(known);
  }

  /** The same values, with nothing missing so far. */
  TargetValues fresh() {
    return new TargetValues(known);
  }

  /** A string with everything resolved that is known. */
  String text(Text text) {
    return resolve(text.toString());
  }

  /** The value of a setting: a number or a boolean, or a string for a variable of that type. */
  Object setting(Setting<?> setting) {
    if (setting instanceof Setting.Fixed<?> fixed) {
      return fixed.value();
    }
    Variable<?> variable = (Variable<?>) setting;
    Object value = known.get("var." + variable.name());
    return value == null || value instanceof CharSequence ? resolve(variable.toString()) : value;
  }

  /** The folder in the workspace to which the bundle's files go. */
  String files() {
    return resolve("${workspace.file_path}");
  }

  /** The references met so far that stand for nothing known, in their order. */
  SortedSet<String> missing() {
    return missing;
  }

  private String resolve(String text) {
    return References.replace(text, this::value);
  }

  private String value(String reference) {
    Object value = known.get(reference);
    if (value == null || !open.add(reference)) {
      missing.add(reference);
      return "${" + reference + "}";
    }
    String resolved = resolve(value.toString());
    open.remove(reference);
    return resolved;
  }

  /** As the platform's command line completes a root. */
  private static String absolute(String root) {
    String path = root.replaceAll("(?<=.)/+$", "");
    if (path.startsWith("~/")) {
      return "/Workspace/Users/${workspace.current_user.userName}" + path.substring(1);
    }
    return path.startsWith("/Users/") || path.startsWith("/Shared/") ? "/Workspace" + path : path;
  }

  /**
   * The part before the at sign, in lower case, everything but letters and digits an underscore.
   */
  static String shortName(String user) {
    String local = user.contains("@") ? user.substring(0, user.indexOf('@')) : user;
    return local
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", "_")
        .replaceAll("^_|_$", "");
  }
}
