package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import dev.sluice.deploy.state.DeployedState;
import java.util.List;

/**
 * What a deployment would do. A value: to look at it changes nothing, to apply it asks nothing
 * more.
 *
 * @param desired what is wanted
 * @param remote what was there
 * @param files what is uploaded and what goes, by path
 * @param resources pipelines by key, then jobs by key
 * @param datasets what happens to each live table
 * @param suggestions where a renaming was perhaps forgotten
 * @param leftovers what the workspace has of former deployments and the bundle has no more, such as
 *     {@code pipeline orders (id)}; a deployment never deletes it
 * @param notes sentences about the deployment
 * @param stateAfter the state that the deployment leaves, ids of what comes left out
 */
public record Plan(
    Desired desired,
    Remote remote,
    List<FileChange> files,
    List<ResourceChange> resources,
    List<DatasetChange> datasets,
    List<Suggestion> suggestions,
    List<String> leftovers,
    List<String> notes,
    DeployedState stateAfter) {

  public Plan {
    requireNonNull(desired, "desired");
    requireNonNull(remote, "remote");
    files = List.copyOf(files);
    resources = List.copyOf(resources);
    datasets = List.copyOf(datasets);
    suggestions = List.copyOf(suggestions);
    leftovers = List.copyOf(leftovers);
    notes = List.copyOf(notes);
    requireNonNull(stateAfter, "stateAfter");
  }

  /** Whether there is nothing to do: then applying it sends no request. */
  public boolean isEmpty() {
    return files.isEmpty()
        && resources.stream().noneMatch(ResourceChange::isChange)
        && remote.state().filter(this::isSameState).isPresent();
  }

  /** The datasets whose rows or history may go; nobody may apply the plan without a yes to each. */
  public List<DatasetChange> dangers() {
    return datasets.stream().filter(DatasetChange::losesData).toList();
  }

  /** Pipelines and jobs that exist already, and of which no state says that they are ours. */
  public List<ResourceChange> adopted() {
    return resources.stream().filter(ResourceChange::adopted).toList();
  }

  /** Why it must not be applied at all; sentences. */
  public List<String> refusals() {
    return desired.refusals();
  }

  /** Who made it and how often it was deployed are no reasons to deploy again. */
  private boolean isSameState(DeployedState before) {
    return before.complete()
        && before.pipelines().equals(stateAfter.pipelines())
        && before.jobs().equals(stateAfter.jobs())
        && before.files().equals(stateAfter.files());
  }
}
