package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Identity;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Target;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An environment that a bundle is deployed to; {@code development(name)}, {@code production(name)}
 * and {@code target(name)} make one. It is immutable; each call gives a new one.
 */
public final class TargetSettings {

  private final Target target;

  TargetSettings(Target target) {
    this.target = requireNonNull(target, "target");
  }

  /** The target that is meant where none is named. */
  public TargetSettings asDefault() {
    return with(draft -> draft.isDefault = true);
  }

  /** The address of the workspace, {@code "https://my-workspace.cloud.databricks.com"}. */
  public TargetSettings host(String url) {
    return with(draft -> draft.host = Once.value(draft.host, url));
  }

  /** The folder in the workspace that everything is deployed to. */
  public TargetSettings root(String path) {
    return with(draft -> draft.root = Once.value(draft.root, path));
  }

  /** The value of a variable here. */
  public <T> TargetSettings set(Variable<T> variable, T value) {
    requireNonNull(variable, "variable");
    requireNonNull(value, "value");
    Origin here = Origins.here();
    return with(
        draft -> {
          Once.put(draft.values, variable, value, variable.name());
          draft.origin = Places.marked(draft.origin, "set " + variable.name(), here);
        });
  }

  /** Who everything runs as here. */
  public TargetSettings runAs(Identity identity) {
    return with(draft -> draft.runAs = Once.value(draft.runAs, identity));
  }

  /** What somebody may do with what is deployed here. */
  public TargetSettings permission(Permission.Level level, Identity... identities) {
    Origin here = Origins.here();
    return with(
        draft -> {
          for (Identity identity : identities) {
            draft.permissions.add(new Permission(level, identity, here));
          }
        });
  }

  /** What it records. */
  Target target() {
    return target;
  }

  private TargetSettings with(Consumer<Draft> change) {
    Draft draft = new Draft(target);
    draft.origin = Places.marked(draft.origin);
    change.accept(draft);
    return new TargetSettings(
        new Target(
            target.name(),
            target.mode(),
            draft.isDefault,
            draft.host,
            draft.root,
            draft.values,
            draft.runAs,
            draft.permissions,
            draft.origin));
  }

  /** What a setter may change. */
  private static final class Draft {

    private boolean isDefault;
    private Optional<String> host;
    private Optional<String> root;
    private final Map<Variable<?>, Object> values;
    private Optional<Identity> runAs;
    private final List<Permission> permissions;
    private Origin origin;

    Draft(Target target) {
      isDefault = target.isDefault();
      host = target.host();
      root = target.root();
      values = new LinkedHashMap<>(target.values());
      runAs = target.runAs();
      permissions = new ArrayList<>(target.permissions());
      origin = target.origin();
    }
  }
}
