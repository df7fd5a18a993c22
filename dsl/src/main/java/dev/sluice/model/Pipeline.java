package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A pipeline: datasets, sinks, and the settings of the platform's pipeline resource.
 *
 * @param key the stable key: the resource, the folder, the entry in the state of a deployment
 * @param name what people see; absent for the key
 * @param suppressions findings in it, and in all that it contains, that are meant so
 * @param preview whether features in preview may be used
 */
public record Pipeline(
    String key,
    Optional<Text> name,
    Optional<Publication> publication,
    Optional<Compute> compute,
    List<Dataset> datasets,
    List<Sink> sinks,
    List<EventHook> eventHooks,
    List<Library> libraries,
    Modes modes,
    Map<String, Text> configuration,
    Map<String, Text> parameters,
    Optional<Environment> environment,
    Optional<Text> rootPath,
    List<Notification> notifications,
    Optional<EventLog> eventLog,
    Map<String, Text> tags,
    Optional<Identity> runAs,
    List<Permission> permissions,
    Optional<RestartWindow> restartWindow,
    Lifecycle lifecycle,
    boolean preview,
    Optional<String> movedFrom,
    List<Suppression> suppressions,
    Origin origin)
    implements BundleElement {

  public Pipeline {
    requireNonNull(key, "key");
    requireNonNull(name, "name");
    requireNonNull(publication, "publication");
    requireNonNull(compute, "compute");
    datasets = List.copyOf(datasets);
    sinks = List.copyOf(sinks);
    eventHooks = List.copyOf(eventHooks);
    libraries = List.copyOf(libraries);
    requireNonNull(modes, "modes");
    configuration = Collections.unmodifiableMap(new TreeMap<>(configuration));
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    requireNonNull(environment, "environment");
    requireNonNull(rootPath, "rootPath");
    notifications = List.copyOf(notifications);
    requireNonNull(eventLog, "eventLog");
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    requireNonNull(runAs, "runAs");
    permissions = List.copyOf(permissions);
    requireNonNull(restartWindow, "restartWindow");
    requireNonNull(lifecycle, "lifecycle");
    requireNonNull(movedFrom, "movedFrom");
    suppressions = List.copyOf(suppressions);
    requireNonNull(origin, "origin");
  }

  /** The product editions. */
  public enum Edition {
    CORE,
    PRO,
    ADVANCED
  }

  /** The runtime channels. */
  public enum Channel {
    CURRENT,
    PREVIEW
  }

  /**
   * How it runs; absent for the platform's default.
   *
   * @param development the development mode; a target's mode goes before it
   * @param continuous runs all the time; otherwise triggered
   */
  public record Modes(
      Optional<Setting<Boolean>> development,
      Optional<Setting<Boolean>> continuous,
      Optional<Edition> edition,
      Optional<Channel> channel,
      Optional<Setting<Boolean>> allowDuplicateNames) {
    public Modes {
      requireNonNull(development, "development");
      requireNonNull(continuous, "continuous");
      requireNonNull(edition, "edition");
      requireNonNull(channel, "channel");
      requireNonNull(allowDuplicateNames, "allowDuplicateNames");
    }
  }

  /**
   * The Python environment.
   *
   * @param dependencies lines as in a requirements file
   * @param version such as {@code "4"}
   */
  public record Environment(List<Text> dependencies, Optional<Text> version) {
    public Environment {
      dependencies = List.copyOf(dependencies);
      requireNonNull(version, "version");
    }
  }

  /** What a notification is sent for. */
  public enum Alert {
    ON_UPDATE_SUCCESS("on-update-success"),
    ON_UPDATE_FAILURE("on-update-failure"),
    ON_UPDATE_FATAL_FAILURE("on-update-fatal-failure"),
    ON_FLOW_FAILURE("on-flow-failure");

    private final String json;

    Alert(String json) {
      this.json = json;
    }

    /** The value in the settings. */
    public String json() {
      return json;
    }
  }

  /** E-mails about updates. */
  public record Notification(List<Text> recipients, List<Alert> alerts, Origin origin) {
    public Notification {
      recipients = List.copyOf(recipients);
      alerts = List.copyOf(alerts);
      requireNonNull(origin, "origin");
    }
  }

  /** The table to which the event log is published. */
  public record EventLog(Text name, Optional<Text> catalog, Optional<Text> schema) {
    public EventLog {
      requireNonNull(name, "name");
      requireNonNull(catalog, "catalog");
      requireNonNull(schema, "schema");
    }
  }

  /**
   * When a continuous pipeline may restart: within five hours from the start.
   *
   * @param startHour 0 to 23
   */
  public record RestartWindow(
      Setting<Integer> startHour,
      List<java.time.DayOfWeek> days,
      Optional<Text> timeZone,
      Origin origin) {
    public RestartWindow {
      requireNonNull(startHour, "startHour");
      days = List.copyOf(days);
      requireNonNull(timeZone, "timeZone");
      requireNonNull(origin, "origin");
    }
  }

  /**
   * What may happen to it.
   *
   * @param preventDestroy a bundle refuses to delete it
   * @param cascadeOnDestroy whether its tables go with it; absent for the platform's default, which
   *     is yes
   */
  public record Lifecycle(boolean preventDestroy, Optional<Setting<Boolean>> cascadeOnDestroy) {
    public Lifecycle {
      requireNonNull(cascadeOnDestroy, "cascadeOnDestroy");
    }
  }

  /**
   * {@code @dp.on_event_hook}: a Python function of one event; a preview feature.
   *
   * @param maxFailures the consecutive failures after which it is turned off; absent for no limit
   */
  public record EventHook(PythonFunction handler, Optional<Integer> maxFailures, Origin origin) {
    public EventHook {
      requireNonNull(handler, "handler");
      requireNonNull(maxFailures, "maxFailures");
      requireNonNull(origin, "origin");
    }
  }
}
