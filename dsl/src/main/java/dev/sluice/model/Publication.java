package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** Where a pipeline publishes its datasets. */
public sealed interface Publication {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R unity(Unity publication);

    R unityTarget(UnityTarget publication);

    R hive(Hive publication);
  }

  /** Unity Catalog in the default publishing mode: {@code catalog} and {@code schema}. */
  record Unity(Text catalog, Text schema) implements Publication {
    public Unity {
      requireNonNull(catalog, "catalog");
      requireNonNull(schema, "schema");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.unity(this);
    }
  }

  /** Unity Catalog in the legacy publishing mode: {@code catalog} and {@code target}. */
  record UnityTarget(Text catalog, Text target) implements Publication {
    public UnityTarget {
      requireNonNull(catalog, "catalog");
      requireNonNull(target, "target");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.unityTarget(this);
    }
  }

  /**
   * The Hive metastore: {@code storage} and {@code target}.
   *
   * @param target absent: nothing is published
   */
  record Hive(Optional<Text> storage, Optional<Text> target) implements Publication {
    public Hive {
      requireNonNull(storage, "storage");
      requireNonNull(target, "target");
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.hive(this);
    }
  }
}
