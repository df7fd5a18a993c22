package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A dataset as it was deployed: all that decides what an edit does to its table.
 *
 * @param name as written in the pipeline
 * @param table its full name, defaults filled in
 * @param columns those that are known, in their order
 * @param open whether there may be more columns
 * @param clusteredAutomatically whether the platform chooses the clustering keys
 * @param resetAllowed {@code pipelines.reset.allowed}
 * @param typeWidening whether a column may get a wider type in place
 * @param file the generated file that defines it, below the folder of files; empty when there is
 *     none
 * @param movedFrom what the user says that it was called before
 * @param place the user's line, as in a stack trace
 */
public record DeployedDataset(
    String name,
    String table,
    DatasetKind kind,
    List<DeployedColumn> columns,
    boolean open,
    List<String> partitionedBy,
    List<String> clusteredBy,
    boolean clusteredAutomatically,
    boolean resetAllowed,
    boolean typeWidening,
    List<DeployedFlow> flows,
    String file,
    Optional<String> movedFrom,
    String place) {

  public DeployedDataset {
    requireNonNull(name, "name");
    requireNonNull(table, "table");
    requireNonNull(kind, "kind");
    columns = List.copyOf(columns);
    partitionedBy = List.copyOf(partitionedBy);
    clusteredBy = List.copyOf(clusteredBy);
    flows = List.copyOf(flows);
    requireNonNull(file, "file");
    requireNonNull(movedFrom, "movedFrom");
    requireNonNull(place, "place");
  }

  /** The first column of a name, compared without case. */
  public Optional<DeployedColumn> column(String column) {
    return columns.stream().filter(each -> each.name().equalsIgnoreCase(column)).findFirst();
  }
}
