package dev.sluice.deploy.apply;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.state.DeployedJob;
import dev.sluice.deploy.state.DeployedPipeline;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.workspace.Workspace;
import java.util.Optional;

/**
 * What deleting a deployment would do, and the deletion. All that it knows is the state: what the
 * bundle says now is of no matter.
 *
 * @param root the folder in the workspace
 * @param state what is there
 * @param cascade whether the tables go with their pipelines; they stay otherwise, and nobody
 *     updates them
 */
public record Destruction(String root, DeployedState state, boolean cascade) {

  public Destruction {
    requireNonNull(root, "root");
    requireNonNull(state, "state");
  }

  /** The plan; absent where nothing was deployed. Changes nothing. */
  public static Optional<Destruction> plan(Workspace workspace, String root, boolean cascade) {
    return RemoteReader.state(workspace, root + "/state/sluice.json")
        .map(state -> new Destruction(root, state, cascade));
  }

  /**
   * Deletes jobs, then pipelines, then the folder with files and state. After any failure the same
   * again carries on from there.
   */
  public void apply(Workspace workspace, Listener listener) {
    for (DeployedJob job : state.jobs().values()) {
      job.id().ifPresent(id -> workspace.jobs().delete(Long.parseLong(id)));
      listener.done(new Step(Step.Kind.JOB_DELETED, job.name()));
    }
    for (DeployedPipeline pipeline : state.pipelines().values()) {
      pipeline.id().ifPresent(id -> workspace.pipelines().delete(id, cascade));
      listener.done(new Step(Step.Kind.PIPELINE_DELETED, pipeline.name()));
    }
    workspace.files().delete(root + "/files", true);
    workspace.files().delete(root + "/state", true);
    listener.done(new Step(Step.Kind.FILE_REMOVED, root));
  }
}
