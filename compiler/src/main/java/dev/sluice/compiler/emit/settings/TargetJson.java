package dev.sluice.compiler.emit.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Target;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The settings of one target, everything resolved; for those who send them, and for what only one
 * target has, such as its folders.
 */
public final class TargetJson {

  private final TargetValues values;

  private TargetJson(TargetValues values) {
    this.values = values;
  }

  /**
   * The settings of a target.
   *
   * @param user who deploys, if known
   */
  public static TargetJson of(BundleGraph graph, Target target, Optional<String> user) {
    return new TargetJson(TargetValues.of(graph, target, user));
  }

  /** The folder in the workspace below which all that the target has is kept. */
  public String root() {
    String files = files();
    return files.substring(0, files.lastIndexOf('/'));
  }

  /** The folder in the workspace to which the bundle's files go. */
  public String files() {
    return values.files();
  }

  /** A mapping as JSON; references to resources stay, since only the workspace knows their ids. */
  public ObjectNode json(Value.Mapping mapping) {
    return new JsonTree(values).mapping(mapping);
  }

  /** The references met so far that stand for nothing known, without those to resources. */
  public SortedSet<String> missing() {
    SortedSet<String> missing = new TreeSet<>(values.missing());
    missing.removeIf(reference -> reference.startsWith("resources."));
    return missing;
  }

  /**
   * The part of a user's name before the at sign, in lower case, everything but letters and digits
   * an underscore: what bundles call the short name.
   */
  public static String shortName(String user) {
    return TargetValues.shortName(user);
  }
}
