package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.time.Duration;
import java.util.Map;

/**
 * A stream of rows that Spark makes up, with columns {@code timestamp} and {@code value}; {@code
 * rate()} makes one.
 */
public final class Rate extends BusOptions<Rate> implements StreamSource {

  Rate(Map<String, Text> options, Origin origin) {
    super("rate", options, origin);
  }

  /** So many rows a second; one unless told. */
  public Rate rowsPerSecond(long rows) {
    return option("rowsPerSecond", rows);
  }

  /** How long it takes to reach that speed. */
  public Rate rampUpTime(Duration time) {
    return option("rampUpTime", time.toSeconds() + "s");
  }

  /** So many partitions. */
  public Rate numPartitions(int partitions) {
    return option("numPartitions", partitions);
  }

  @Override
  Rate copy(Map<String, Text> options) {
    return new Rate(options, origin());
  }
}
