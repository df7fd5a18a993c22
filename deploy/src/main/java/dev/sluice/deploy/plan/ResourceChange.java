package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a pipeline or a job.
 *
 * @param key in the bundle
 * @param name in the workspace
 * @param id absent for one that comes
 * @param adopted whether it was found by its name: no state says that it is ours
 * @param fields what an edit changes
 * @param drift what somebody else has set, and an edit keeps
 * @param provenance whether it is edited only to tell what its new files were made from
 * @param body of the request, without the provenance; a job names pipelines by references
 * @param lastModified of the pipeline when it was looked at, so that nobody's edit is overwritten
 */
public record ResourceChange(
    Type type,
    String key,
    String name,
    Action action,
    Optional<String> id,
    boolean adopted,
    List<FieldChange> fields,
    List<FieldChange> drift,
    boolean provenance,
    Optional<PermissionsChange> permissions,
    JsonNode body,
    Optional<Long> lastModified) {

  /** What it is. */
  public enum Type {
    PIPELINE("pipeline"),
    JOB("job");

    private final String label;

    Type(String label) {
      this.label = label;
    }

    /** The name for people. */
    public String label() {
      return label;
    }
  }

  /** What happens to it. */
  public enum Action {
    CREATE,
    UPDATE,
    UNCHANGED
  }

  public ResourceChange {
    requireNonNull(type, "type");
    requireNonNull(key, "key");
    requireNonNull(name, "name");
    requireNonNull(action, "action");
    requireNonNull(id, "id");
    fields = List.copyOf(fields);
    drift = List.copyOf(drift);
    requireNonNull(permissions, "permissions");
    requireNonNull(body, "body");
    requireNonNull(lastModified, "lastModified");
  }

  /** Whether a request is sent for it. */
  public boolean isChange() {
    return action != Action.UNCHANGED || permissions.isPresent();
  }
}
