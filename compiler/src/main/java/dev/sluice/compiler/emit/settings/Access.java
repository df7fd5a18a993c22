package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Who runs a resource, and who may do what with it. */
public final class Access {

  private Access() {}

  /** {@code user_name} or {@code service_principal_name}. */
  public static Value.Mapping identity(Identity identity) {
    return new Fields().text(identity.field(), identity.name()).mapping();
  }

  /** An entry of the {@code permissions} of a bundle or of a pipeline in it. */
  public static Value.Mapping pipeline(Permission given) {
    return entry("level", given.level().name(), given);
  }

  /** An entry of the {@code permissions} of a job, which has another word for running. */
  public static Value.Mapping job(Permission given) {
    return switch (given.level()) {
      case CAN_RUN -> entry("level", "CAN_MANAGE_RUN", given);
      case CAN_VIEW, CAN_MANAGE, IS_OWNER -> pipeline(given);
    };
  }

  /**
   * The body of the request for the permissions of a pipeline: its own entries, and those of the
   * target and the bundle for whom it names nobody itself, as bundles do.
   */
  static Value.Mapping request(Bundle bundle, Target target, Pipeline pipeline) {
    List<Permission> all = new ArrayList<>(pipeline.permissions());
    for (List<Permission> shared : List.of(target.permissions(), bundle.permissions())) {
      List<Permission> more =
          shared.stream()
              .filter(it -> all.stream().noneMatch(own -> isSame(own.identity(), it.identity())))
              .toList();
      all.addAll(more);
    }
    return new Fields()
        .list(
            "access_control_list",
            all,
            permission -> entry("permission_level", permission.level().name(), permission))
        .mapping();
  }

  private static Value.Mapping entry(String field, String level, Permission permission) {
    return new Fields()
        .word(field, level)
        .text(permission.identity().field(), permission.identity().name())
        .mapping();
  }

  private static boolean isSame(Identity one, Identity other) {
    return one.field().equals(other.field())
        && one.name().toString().equals(other.name().toString());
  }
}
