package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Identity;
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Secret;
import dev.sluice.model.Setting;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings of the platform's pipeline resource, beside what the pipeline contains.
 *
 * @param <B> the builder's own type
 */
abstract class PipelineSettings<B extends PipelineSettings<B>> {

  private final Places places = new Places();
  private final Map<String, Text> configuration = new TreeMap<>();
  private final Map<String, Text> parameters = new TreeMap<>();
  private final Map<String, Text> tags = new TreeMap<>();
  private final List<Pipeline.Notification> notifications = new ArrayList<>();
  private final List<Permission> permissions = new ArrayList<>();
  private final List<Text> dependencies = new ArrayList<>();
  private final List<Suppression> suppressions = new ArrayList<>();
  private Optional<Text> name = Optional.empty();
  private Optional<Publication> publication = Optional.empty();
  private Optional<Compute> compute = Optional.empty();
  private Optional<Setting<Boolean>> development = Optional.empty();
  private Optional<Setting<Boolean>> continuous = Optional.empty();
  private Optional<Pipeline.Edition> edition = Optional.empty();
  private Optional<Pipeline.Channel> channel = Optional.empty();
  private Optional<Setting<Boolean>> allowDuplicateNames = Optional.empty();
  private Optional<Text> environmentVersion = Optional.empty();
  private Optional<Text> rootPath = Optional.empty();
  private Optional<Pipeline.EventLog> eventLog = Optional.empty();
  private Optional<Identity> runAs = Optional.empty();
  private Optional<Pipeline.RestartWindow> restartWindow = Optional.empty();
  private boolean preventDestroy;
  private Optional<Setting<Boolean>> cascadeOnDestroy = Optional.empty();
  private boolean preview;
  private Optional<String> movedFrom = Optional.empty();

  /** What people see; the key unless told. */
  public B name(CharSequence name) {
    this.name = Once.value(this.name, Text.of(name));
    return said();
  }

  /** The catalog and the schema of Unity Catalog that datasets are published to. */
  public B publishTo(CharSequence catalog, CharSequence schema) {
    return publishTo(new Publication.Unity(Text.of(catalog), Text.of(schema)));
  }

  /** Where datasets are published in an older way: {@code legacy(..)}, {@code legacyUnity(..)}. */
  public B publishTo(Publication publication) {
    this.publication = Once.value(this.publication, publication);
    return said();
  }

  /** What it runs on: {@code serverless()} or {@code clusters(..)}. */
  public B compute(ComputeSettings compute) {
    this.compute = Once.value(this.compute, compute.compute());
    return said();
  }

  /** Development mode: clusters are kept, nothing is retried; a target's mode goes before it. */
  public B development() {
    return development(true);
  }

  /**
   * Whether it runs in development mode: clusters are kept, nothing is retried; a target's mode
   * goes before it.
   */
  public B development(boolean development) {
    this.development = Once.value(this.development, Setting.of(development));
    return said();
  }

  /** Development mode, by target. */
  public B development(Variable<Boolean> development) {
    this.development = Once.value(this.development, development);
    return said();
  }

  /** Runs all the time. */
  public B continuous() {
    return continuous(true);
  }

  /** Whether it runs all the time. */
  public B continuous(boolean continuous) {
    this.continuous = Once.value(this.continuous, Setting.of(continuous));
    return said();
  }

  /** Whether it runs all the time, by target. */
  public B continuous(Variable<Boolean> continuous) {
    this.continuous = Once.value(this.continuous, continuous);
    return said();
  }

  /** Runs when it is told to; what the platform does anyway, written down. */
  public B triggered() {
    return continuous(false);
  }

  /** The product edition: {@code CORE}, {@code PRO} (with CDC), {@code ADVANCED} (and rules). */
  public B edition(Pipeline.Edition edition) {
    this.edition = Once.value(this.edition, edition);
    return said();
  }

  /** The channel of the runtime: {@code CURRENT} or {@code PREVIEW}. */
  public B channel(Pipeline.Channel channel) {
    this.channel = Once.value(this.channel, channel);
    return said();
  }

  /** Another pipeline may have the same name. */
  public B allowDuplicateNames() {
    allowDuplicateNames = Once.value(allowDuplicateNames, Setting.of(true));
    return said();
  }

  /** Whether another pipeline may have the same name, by target. */
  public B allowDuplicateNames(Variable<Boolean> allow) {
    allowDuplicateNames = Once.value(allowDuplicateNames, allow);
    return said();
  }

  /** A value that code reads as a Spark setting. */
  public B configuration(String key, CharSequence value) {
    configuration.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    places.mark("configuration", key);
    return said();
  }

  /** A value that code reads as a Spark setting, looked up when the pipeline runs. */
  public B configuration(String key, Secret value) {
    return configuration(key, Text.of(value));
  }

  /** Values that code reads as Spark settings. */
  public B configuration(Map<String, ? extends CharSequence> values) {
    values.forEach((key, value) -> configuration(key, value));
    return said();
  }

  /** A parameter of SQL text, {@code :name}; a preview feature. */
  public B parameter(String key, CharSequence value) {
    parameters.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    places.mark("parameter", key);
    return said();
  }

  /** Parameters of SQL text, {@code :name}; a preview feature. */
  public B parameters(Map<String, ? extends CharSequence> values) {
    values.forEach(this::parameter);
    return said();
  }

  /** Python packages, as lines of a requirements file. */
  public B dependencies(CharSequence... requirements) {
    dependencies.addAll(Texts.list(requirements));
    return said();
  }

  /** The version of the Python environment, {@code "4"}. */
  public B environmentVersion(CharSequence version) {
    environmentVersion = Once.value(environmentVersion, Text.of(version));
    return said();
  }

  /**
   * The folder that the pipeline's code is in, from which Python imports: absolute in the
   * workspace, or from the bundle's root. Its generated folder unless told.
   */
  public B rootPath(CharSequence path) {
    rootPath = Once.value(rootPath, Text.of(path));
    return said();
  }

  /** Who is told of what: {@code email("a@b.c").on(ON_UPDATE_FAILURE)}. */
  public B notifications(Pipeline.Notification... notifications) {
    this.notifications.addAll(List.of(notifications));
    return said();
  }

  /** Publishes the event log as a table, in the pipeline's catalog and schema. */
  public B eventLog(CharSequence table) {
    eventLog =
        Once.value(
            eventLog, new Pipeline.EventLog(Text.of(table), Optional.empty(), Optional.empty()));
    return said();
  }

  /** Publishes the event log as a table. */
  public B eventLog(CharSequence catalog, CharSequence schema, CharSequence table) {
    eventLog =
        Once.value(
            eventLog,
            new Pipeline.EventLog(
                Text.of(table), Optional.of(Text.of(catalog)), Optional.of(Text.of(schema))));
    return said();
  }

  /** A tag of the pipeline and of its clusters. */
  public B tag(String key, CharSequence value) {
    tags.put(requireNonNull(key, "key"), Text.of(requireNonNull(value, key)));
    places.mark("tag", key);
    return said();
  }

  /** Tags of the pipeline and of its clusters. */
  public B tags(Map<String, ? extends CharSequence> values) {
    values.forEach(this::tag);
    return said();
  }

  /** Who it runs as: {@code user(..)} or {@code servicePrincipal(..)}. */
  public B runAs(Identity identity) {
    runAs = Once.value(runAs, identity);
    return said();
  }

  /** What somebody may do with it. */
  public B permission(Permission.Level level, Identity... identities) {
    Origin origin = Origins.here();
    for (Identity identity : identities) {
      permissions.add(new Permission(level, identity, origin));
    }
    return said();
  }

  /** When a continuous pipeline may restart: {@code restartAt(3).on(SUNDAY)}. */
  public B restartWindow(RestartSettings window) {
    restartWindow = Once.value(restartWindow, window.window());
    return said();
  }

  /** A bundle refuses to delete it. */
  public B preventDestroy() {
    preventDestroy = true;
    return said();
  }

  /** Whether its tables are deleted with it; the platform does unless told. */
  public B cascadeOnDestroy(boolean cascade) {
    cascadeOnDestroy = Once.value(cascadeOnDestroy, Setting.of(cascade));
    return said();
  }

  /** Whether its tables are deleted with it, by target. */
  public B cascadeOnDestroy(Variable<Boolean> cascade) {
    cascadeOnDestroy = Once.value(cascadeOnDestroy, cascade);
    return said();
  }

  /** Features in preview may be used; the channel stays as it is. */
  public B preview() {
    preview = true;
    return said();
  }

  /** The key that the pipeline had before: without it, its tables would be deleted. */
  public B movedFrom(String key) {
    movedFrom = Once.value(movedFrom, key);
    return said();
  }

  /** The builder itself. */
  abstract B self();

  /** Where the settings were written. */
  Places places() {
    return places;
  }

  private B said() {
    places.mark();
    return self();
  }

  /**
   * What a rule finds in the pipeline, or in anything that it contains, is meant so.
   *
   * @param rule the id of the rule, in brackets in front of each finding
   * @param reason why, for whoever reads this next
   */
  public B suppress(String rule, String reason) {
    suppressions.add(new Suppression(rule, reason, Origins.here()));
    return self();
  }

  /** What it records. */
  Pipeline pipeline(
      String key,
      Collection<Dataset> datasets,
      Collection<Sink> sinks,
      Collection<Pipeline.EventHook> hooks,
      Collection<Library> libraries,
      Origin origin) {
    return new Pipeline(
        key,
        name,
        publication,
        compute,
        List.copyOf(datasets),
        List.copyOf(sinks),
        List.copyOf(hooks),
        List.copyOf(libraries),
        new Pipeline.Modes(development, continuous, edition, channel, allowDuplicateNames),
        configuration,
        parameters,
        dependencies.isEmpty() && environmentVersion.isEmpty()
            ? Optional.empty()
            : Optional.of(new Pipeline.Environment(dependencies, environmentVersion)),
        rootPath,
        notifications,
        eventLog,
        tags,
        runAs,
        permissions,
        restartWindow,
        new Pipeline.Lifecycle(preventDestroy, cascadeOnDestroy),
        preview,
        movedFrom,
        suppressions,
        origin);
  }
}
