package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.BINARY;
import static dev.sluice.model.DataType.Atomic.INT;
import static dev.sluice.model.DataType.Atomic.STRING;
import static dev.sluice.model.DataType.Atomic.TIMESTAMP;

import dev.sluice.model.DataType;
import dev.sluice.model.DataType.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns that a format or an option of the platform gives, whatever is read. */
public final class FormatColumns {

  /** The headers of a message, with Kafka's option {@code includeHeaders}. */
  public static final Field HEADERS =
      field(
          "headers",
          new DataType.ArrayOf(
              new DataType.Struct(List.of(field("key", STRING), field("value", BINARY)))));

  /** What a change feed adds to the columns of its table. */
  public static final List<Field> CHANGES =
      List.of(
          field("_change_type", STRING),
          field("_commit_version", BIGINT),
          field("_commit_timestamp", TIMESTAMP));

  private static final List<Field> RATE =
      List.of(field("timestamp", TIMESTAMP), field("value", BIGINT));

  private static final Map<String, List<Field>> FIXED =
      Map.of(
          "kafka",
          List.of(
              field("key", BINARY),
              field("value", BINARY),
              field("topic", STRING),
              field("partition", INT),
              field("offset", BIGINT),
              field("timestamp", TIMESTAMP),
              field("timestampType", INT)),
          "kinesis",
          List.of(
              field("partitionKey", STRING),
              field("data", BINARY),
              field("stream", STRING),
              field("shardId", STRING),
              field("sequenceNumber", STRING),
              field("approximateArrivalTimestamp", TIMESTAMP)),
          "pubsub",
          List.of(
              field("messageId", STRING),
              field("payload", BINARY),
              field("attributes", STRING),
              field("publishTimestampInMillis", BIGINT)),
          "rate",
          RATE,
          "rate-micro-batch",
          RATE,
          "text",
          List.of(field("value", STRING)),
          "binaryFile",
          List.of(
              field("path", STRING),
              field("modificationTime", TIMESTAMP),
              field("length", BIGINT),
              field("content", BINARY)));

  private FormatColumns() {}

  /** The columns of a format; absent for one that has those of what it reads. */
  public static Optional<List<Field>> of(String format) {
    return Optional.ofNullable(FIXED.get(format));
  }

  private static Field field(String name, DataType type) {
    return new Field(name, type, true);
  }
}
