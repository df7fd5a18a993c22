package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Builds a job that runs pipelines of the bundle in the order of their dependencies; {@code
 * job(key)} starts it. Without {@link #pipelines} it runs all of the bundle.
 */
public final class JobBuilder {

  private final String key;
  private final Origin origin;
  private final Places places = new Places();
  private final List<String> pipelines = new ArrayList<>();
  private final List<Text> emailsOnFailure = new ArrayList<>();
  private final Map<String, Text> tags = new TreeMap<>();
  private final List<Permission> permissions = new ArrayList<>();
  private Optional<Text> name = Optional.empty();
  private Optional<Job.When> when = Optional.empty();
  private boolean paused;
  private Optional<Identity> runAs = Optional.empty();
  private boolean fullRefresh;
  private Optional<Setting<Integer>> maxConcurrentRuns = Optional.empty();
  private Optional<Setting<Integer>> timeoutSeconds = Optional.empty();

  JobBuilder(String key, Origin origin) {
    this.key = requireNonNull(key, "key");
    this.origin = requireNonNull(origin, "origin");
  }

  /** What people see; the key unless told. */
  public JobBuilder name(CharSequence name) {
    this.name = Once.value(this.name, Text.of(name));
    return said();
  }

  /** The pipelines that it runs. */
  public JobBuilder pipelines(Pipeline... more) {
    return pipelines(List.of(more));
  }

  /** The pipelines that it runs. */
  public JobBuilder pipelines(Collection<Pipeline> more) {
    more.forEach(pipeline -> pipelines.add(pipeline.key()));
    return said();
  }

  /**
   * What starts it: {@code cron(..)}, {@code periodic(..)}, {@code fileArrival(..)}, {@code
   * tableUpdate(..)} or {@code continuous()}.
   */
  public JobBuilder trigger(Job.When trigger) {
    when = Once.value(when, trigger);
    return said();
  }

  /** It is not started by itself until somebody lifts the pause. */
  public JobBuilder paused() {
    paused = true;
    return said();
  }

  /** Who is told when it fails. */
  public JobBuilder emailsOnFailure(CharSequence... recipients) {
    emailsOnFailure.addAll(Texts.list(recipients));
    return said();
  }

  /** A tag. */
  public JobBuilder tag(String key, CharSequence value) {
    tags.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    return said();
  }

  /** Who it runs as: {@code user(..)} or {@code servicePrincipal(..)}. */
  public JobBuilder runAs(Identity identity) {
    runAs = Once.value(runAs, identity);
    return said();
  }

  /** What somebody may do with it. */
  public JobBuilder permission(Permission.Level level, Identity... identities) {
    Origin here = Origins.here();
    for (Identity identity : identities) {
      permissions.add(new Permission(level, identity, here));
    }
    return said();
  }

  /** Each run computes everything anew. */
  public JobBuilder fullRefresh() {
    fullRefresh = true;
    return said();
  }

  /** So many runs may go on at the same time. */
  public JobBuilder maxConcurrentRuns(int runs) {
    maxConcurrentRuns = Once.value(maxConcurrentRuns, Setting.of(runs));
    return said();
  }

  /** So many runs may go on at the same time, by target. */
  public JobBuilder maxConcurrentRuns(Variable<Integer> runs) {
    maxConcurrentRuns = Once.value(maxConcurrentRuns, runs);
    return said();
  }

  /** How long a run may take. */
  public JobBuilder timeout(Duration timeout) {
    timeoutSeconds = Once.value(timeoutSeconds, Setting.of(Math.toIntExact(timeout.toSeconds())));
    return said();
  }

  /** How many seconds a run may take, by target. */
  public JobBuilder timeoutSeconds(Variable<Integer> seconds) {
    timeoutSeconds = Once.value(timeoutSeconds, seconds);
    return said();
  }

  /** The job. */
  public Job build() {
    return new Job(
        key,
        name,
        pipelines,
        when,
        paused,
        emailsOnFailure,
        tags,
        runAs,
        permissions,
        fullRefresh,
        maxConcurrentRuns,
        timeoutSeconds,
        places.in(origin));
  }

  private JobBuilder said() {
    places.mark();
    return this;
  }
}
