package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Secret;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/** A table or a query of a database, at rest; {@code jdbc(url).dbtable(name)} makes one. */
public final class Jdbc extends StatedOptions<Jdbc> implements BatchSource {

  private final Origin origin;

  Jdbc(Map<String, Text> options, Optional<Schema> stated, Origin origin) {
    super(options, stated);
    this.origin = requireNonNull(origin, "origin");
  }

  /** The user. */
  public Jdbc user(CharSequence name) {
    return option("user", name);
  }

  /** The user, in a secret. */
  public Jdbc user(Secret name) {
    return option("user", name);
  }

  /** The password, in a secret; no other form exists. */
  public Jdbc password(Secret password) {
    return option("password", password);
  }

  /** The driver's class. */
  public Jdbc driver(String className) {
    return option("driver", className);
  }

  /** So many rows in one round trip. */
  public Jdbc fetchsize(int rows) {
    return option("fetchsize", rows);
  }

  /** Reads in parallel, in ranges of a column; the bounds cut the ranges, they filter nothing. */
  public Jdbc partition(String column, long lowerBound, long upperBound, int partitions) {
    return option("partitionColumn", column)
        .option("lowerBound", lowerBound)
        .option("upperBound", upperBound)
        .option("numPartitions", partitions);
  }

  @Override
  public Source source() {
    return new Source.Connector(
        "jdbc", Optional.empty(), Optional.empty(), stated(), options(), placed(origin));
  }

  @Override
  Jdbc copy(Map<String, Text> options, Optional<Schema> stated) {
    return new Jdbc(options, stated, origin);
  }

  /** A database of which is still to be said what is read. */
  public static final class Database {

    private final CharSequence url;
    private final Origin origin;

    Database(CharSequence url, Origin origin) {
      this.url = url;
      this.origin = origin;
    }

    /** This table. */
    public Jdbc dbtable(CharSequence name) {
      return jdbc().option("dbtable", name);
    }

    /** The result of this query, in the database's own SQL. */
    public Jdbc query(CharSequence sql) {
      return jdbc().option("query", sql);
    }

    private Jdbc jdbc() {
      return new Jdbc(Map.of("url", Text.of(url)), Optional.empty(), origin);
    }
  }
}
