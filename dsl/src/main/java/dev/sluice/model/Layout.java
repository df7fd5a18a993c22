package dev.sluice.model;

import java.util.List;

/** How a table's files are laid out. */
public sealed interface Layout {

  /** Calls the case of this kind. */
  <R> R accept(Cases<R> cases);

  /** One method per kind. */
  interface Cases<R> {
    R unspecified(Unspecified layout);

    R partitioned(Partitioned layout);

    R clustered(Clustered layout);
  }

  /** Nothing said. */
  record Unspecified() implements Layout {
    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.unspecified(this);
    }
  }

  /** {@code partition_cols}. */
  record Partitioned(List<String> columns, Origin origin) implements Layout {
    public Partitioned {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.partitioned(this);
    }
  }

  /**
   * Liquid clustering.
   *
   * @param columns the keys, {@code cluster_by}; may be empty when automatic
   * @param automatic {@code cluster_by_auto}: the platform chooses the keys, starting from the
   *     columns
   */
  record Clustered(List<String> columns, boolean automatic, Origin origin) implements Layout {
    public Clustered {
      columns = List.copyOf(columns);
    }

    @Override
    public <R> R accept(Cases<R> cases) {
      return cases.clustered(this);
    }
  }
}
