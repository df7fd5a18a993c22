package dev.sluice.deploy.apply;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.plan.Desired;
import dev.sluice.deploy.plan.DesiredFile;
import dev.sluice.deploy.plan.FileChange;
import dev.sluice.deploy.plan.Plan;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Applies plans. The order of the steps makes each moment a good one to be interrupted in: the
 * state says first what comes into doubt; then files come, pipelines, jobs; files that go, go when
 * nothing needs them; last the state says what is there.
 */
public final class Deployment {

  private final Plan plan;
  private final Desired desired;
  private final Workspace workspace;
  private final TextFiles files;
  private final ResourceSteps resources;
  private final StateSteps state;
  private final DeployLock lock;
  private final Holder self;
  private final boolean force;
  private final Listener listener;

  private Deployment(
      Plan plan, Workspace workspace, Holder self, boolean force, Listener listener) {
    this.plan = requireNonNull(plan, "plan");
    this.desired = plan.desired();
    this.workspace = requireNonNull(workspace, "workspace");
    this.self = requireNonNull(self, "self");
    this.force = force;
    this.listener = requireNonNull(listener, "listener");
    this.files = new TextFiles(workspace.files());
    this.resources = new ResourceSteps(plan, workspace, force, this::done);
    this.state = new StateSteps(plan, files, this::done);
    this.lock =
        new DeployLock(workspace.files(), desired.lockPath(), self, plan.stateAfter().serial());
  }

  /**
   * Does what a plan says; nothing, without a request, when it is empty. After any failure a new
   * plan carries on from there.
   *
   * @param self who deploys
   * @param force whether to overwrite what somebody else has edited meanwhile, and to take the lock
   *     of somebody who still deploys
   * @return the ids of the pipelines by their keys
   * @throws DeployException when somebody else is in the way, or the plan is refused
   * @throws dev.sluice.deploy.workspace.WorkspaceException when a request fails
   */
  public static Map<String, String> apply(
      Plan plan, Workspace workspace, Holder self, boolean force, Listener listener) {
    if (!plan.refusals().isEmpty()) {
      throw new DeployException(
          DeployException.Reason.REFUSED,
          "Target `%s` cannot be deployed: %s."
              .formatted(plan.desired().target(), String.join("; ", plan.refusals())),
          "change what it says, and deploy again");
    }
    return new Deployment(plan, workspace, self, force, listener).apply();
  }

  private Map<String, String> apply() {
    if (plan.isEmpty()) {
      return resources.ids();
    }
    Liveness.begins(self);
    try {
      if (plan.remote().state().isEmpty()) {
        workspace.files().mkdirs(desired.root() + "/state");
      }
      lock.take(new Liveness(self, workspace.time().now()), this::hasEnded, force);
      done(new Step(Step.Kind.LOCKED, desired.lockPath()));
      try {
        steps();
      } finally {
        lock.release();
      }
    } finally {
      Liveness.ends(self);
    }
    return resources.ids();
  }

  private boolean hasEnded(long serial) {
    return RemoteReader.state(workspace, desired.statePath())
        .filter(it -> it.complete() && it.serial() >= serial)
        .isPresent();
  }

  private void steps() {
    checkThatNobodyDeployed();
    state.open(resources);
    folders().forEach(workspace.files()::mkdirs);
    upload();
    resources.pipelines(() -> state.open(resources));
    resources.jobs(() -> state.open(resources));
    for (FileChange change : plan.files()) {
      if (change.kind() == FileChange.Kind.REMOVED) {
        workspace.files().delete(desired.filesRoot() + "/" + change.path(), false);
        done(new Step(Step.Kind.FILE_REMOVED, change.path()));
      }
    }
    state.close(resources);
  }

  /** Between the plan and the lock somebody may have come and gone. */
  private void checkThatNobodyDeployed() {
    Optional<Long> planned = plan.remote().state().map(DeployedState::serial);
    Optional<Long> now =
        RemoteReader.state(workspace, desired.statePath()).map(DeployedState::serial);
    if (!planned.equals(now)) {
      throw new DeployException(
          DeployException.Reason.OUTDATED,
          "Somebody has deployed target `%s` since this plan was made.".formatted(desired.target()),
          "look at the new plan, and deploy again");
    }
  }

  /** The folders of all files that are written; a change may be what an interruption left out. */
  private SortedSet<String> folders() {
    SortedSet<String> folders = new TreeSet<>();
    for (FileChange change : plan.files()) {
      if (change.kind() != FileChange.Kind.REMOVED) {
        String path = desired.filesRoot() + "/" + change.path();
        folders.add(path.substring(0, path.lastIndexOf('/')));
      }
    }
    // Each makes those around it.
    SortedSet<String> deepest = new TreeSet<>(folders);
    deepest.removeIf(folder -> folders.stream().anyMatch(other -> other.startsWith(folder + "/")));
    return deepest;
  }

  private void upload() {
    Map<String, DesiredFile> texts = new HashMap<>();
    desired.files().forEach(file -> texts.put(file.workspacePath(), file));
    List<Runnable> uploads = new ArrayList<>();
    for (FileChange change : plan.files()) {
      if (change.kind() != FileChange.Kind.REMOVED) {
        DesiredFile file = texts.get(change.path());
        uploads.add(
            () -> {
              files.upload(desired.filesRoot() + "/" + file.path(), file.text());
              done(new Step(Step.Kind.UPLOADED, change.path()));
            });
      }
    }
    AtOnce.run(uploads);
  }

  private synchronized void done(Step step) {
    listener.done(step);
  }
}
