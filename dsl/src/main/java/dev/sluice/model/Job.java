package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A job that runs pipelines of the bundle in the order of their dependencies.
 *
 * @param key the key of its resource
 * @param pipelines the keys of the pipelines that it runs; none for all of the bundle
 */
public record Job(
    String key,
    Optional<Text> name,
    List<String> pipelines,
    Optional<When> when,
    boolean paused,
    List<Text> emailsOnFailure,
    Map<String, Text> tags,
    Optional<Identity> runAs,
    List<Permission> permissions,
    boolean fullRefresh,
    Optional<Setting<Integer>> maxConcurrentRuns,
    Optional<Setting<Integer>> timeoutSeconds,
    Origin origin)
    implements BundleElement {

  public Job {
    requireNonNull(key, "key");
    requireNonNull(name, "name");
    pipelines = List.copyOf(pipelines);
    requireNonNull(when, "when");
    emailsOnFailure = List.copyOf(emailsOnFailure);
    tags = java.util.Collections.unmodifiableMap(new TreeMap<>(tags));
    requireNonNull(runAs, "runAs");
    permissions = List.copyOf(permissions);
    requireNonNull(maxConcurrentRuns, "maxConcurrentRuns");
    requireNonNull(timeoutSeconds, "timeoutSeconds");
    requireNonNull(origin, "origin");
  }

  /** What starts it. */
  public sealed interface When {

    /** Calls the case of this kind. */
    <R> R accept(Cases<R> cases);

    /** One method per kind. */
    interface Cases<R> {
      R cron(Cron when);

      R periodic(Periodic when);

      R fileArrival(FileArrival when);

      R tableUpdate(TableUpdate when);

      R continuous(Continuous when);
    }

    /** A Quartz cron expression and a time zone. */
    record Cron(Text expression, Text timeZone) implements When {
      public Cron {
        requireNonNull(expression, "expression");
        requireNonNull(timeZone, "timeZone");
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.cron(this);
      }
    }

    /** The units of a {@link Periodic}. */
    enum Unit {
      HOURS,
      DAYS,
      WEEKS
    }

    /** Every so many hours, days or weeks. */
    record Periodic(Setting<Integer> interval, Unit unit) implements When {
      public Periodic {
        requireNonNull(interval, "interval");
        requireNonNull(unit, "unit");
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.periodic(this);
      }
    }

    /** New files at a place. */
    record FileArrival(Text url) implements When {
      public FileArrival {
        requireNonNull(url, "url");
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.fileArrival(this);
      }
    }

    /** A change of tables. */
    record TableUpdate(List<Text> tables, boolean all) implements When {
      public TableUpdate {
        tables = List.copyOf(tables);
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.tableUpdate(this);
      }
    }

    /** As soon as the last run has ended. */
    record Continuous() implements When {
      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.continuous(this);
      }
    }
  }
}
