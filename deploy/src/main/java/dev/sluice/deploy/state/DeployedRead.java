package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

/**
 * What a flow reads, through temporary views too.
 *
 * @param source its identity: a table's full name; else format, and place or topic
 * @param streaming whether it is read as a stream, so that a checkpoint remembers it
 */
public record DeployedRead(String source, Kind kind, boolean streaming) {

  /** How much of what was read once can be read again. */
  public enum Kind {
    /** A table: what it holds now. */
    TABLE,
    /** Files: those that are still there. */
    FILES,
    /** A message bus: what its retention has kept. */
    BUS,
    /** Rows in the code, a range of numbers: all. */
    CODE,
    /** Any other connector: nobody knows. */
    OTHER
  }

  public DeployedRead {
    requireNonNull(source, "source");
    requireNonNull(kind, "kind");
  }
}
