package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Schema;
import dev.sluice.model.Secret;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that start sources. */
abstract class SourceWords extends FormatWords {

  SourceWords() {}

  /**
   * Files at one or several paths, read at rest or as a stream: {@code files(JSON, "/landing")}.
   */
  public static Files files(FileFormat<?> format, CharSequence... paths) {
    return new Files(
        format.name(),
        Texts.list(paths),
        format.options(),
        Optional.empty(),
        Optional.empty(),
        Origins.here());
  }

  /** Auto Loader: a stream of the files that arrive at a path. */
  public static AutoLoader autoLoader(AutoLoaderFormat format, CharSequence path) {
    FileFormat<?> read = (FileFormat<?>) format;
    return new AutoLoader(
        read.name(),
        Text.of(path),
        read.options(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Origins.here());
  }

  /**
   * Kafka; say next which topics: {@code kafka("host:9092").subscribe("orders")}.
   *
   * @param servers the brokers, {@code "one:9092,two:9092"}
   */
  public static Kafka.Brokers kafka(CharSequence servers) {
    return new Kafka.Brokers(servers, Origins.here());
  }

  /**
   * An event hub of Azure, through its Kafka face; say next how to log in.
   *
   * @param namespace the name before {@code .servicebus.windows.net}
   */
  public static Kafka.EventHub eventHubs(CharSequence namespace, CharSequence hub) {
    return new Kafka.EventHub(namespace, hub, Origins.here());
  }

  /** Streams of Amazon Kinesis. */
  public static Kinesis kinesis(CharSequence... streams) {
    return new Kinesis(Map.of("streamName", Texts.joined(",", streams)), Origins.here());
  }

  /** A subscription of Google Pub/Sub. */
  public static PubSub pubSub(
      CharSequence projectId, CharSequence topicId, CharSequence subscriptionId) {
    return new PubSub(
        Map.of(
            "projectId", Text.of(projectId),
            "topicId", Text.of(topicId),
            "subscriptionId", Text.of(subscriptionId)),
        Origins.here());
  }

  /** A topic of Apache Pulsar. */
  public static Pulsar pulsar(CharSequence serviceUrl, CharSequence topic) {
    return new Pulsar(
        Map.of("service.url", Text.of(serviceUrl), "topic", Text.of(topic)), Origins.here());
  }

  /** A database; say next what is read: {@code jdbc(url).dbtable("orders")}. */
  public static Jdbc.Database jdbc(CharSequence url) {
    return new Jdbc.Database(url, Origins.here());
  }

  /** A stream of rows that Spark makes up, for trying things out. */
  public static Rate rate() {
    return new Rate(Map.of(), Origins.here());
  }

  /** A source by the name of its format, such as that of a custom Python data source. */
  public static Connector format(String name) {
    return new Connector(
        name, Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Origins.here());
  }

  /**
   * Rows written in the code: {@code rows(Country.class, new Country("DE", "Germany"), ..)}.
   *
   * @throws dev.sluice.model.RefusedException if a component is no plain value
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <R extends Record> Rows rows(Class<R> record, R... rows) {
    return Rows.of(record, Arrays.asList(rows), Origins.here());
  }

  /**
   * Rows that a program has gathered.
   *
   * @throws dev.sluice.model.RefusedException if a component is no plain value
   */
  public static <R extends Record> Rows rows(Class<R> record, List<R> rows) {
    return Rows.of(record, rows, Origins.here());
  }

  /**
   * Rows of a schema, each a list of values in the order of the columns, NULL among them.
   *
   * @throws dev.sluice.model.RefusedException if a value is no plain one
   */
  public static Rows rows(Schema schema, List<? extends List<?>> rows) {
    return Rows.of(schema, rows, Origins.here());
  }

  /** The numbers from 0 up to an end, exclusive, in a column {@code id}. */
  public static Range range(long end) {
    return new Range(0, end, 1, Origins.here());
  }

  /** The numbers from a start up to an end, exclusive, in a column {@code id}. */
  public static Range range(long start, long end) {
    return new Range(start, end, 1, Origins.here());
  }

  /**
   * A table outside the bundle, by its name, {@code "catalog.schema.table"}. A table of the bundle
   * is read by its value instead.
   */
  public static External external(CharSequence name) {
    return new External(Text.of(name), Optional.empty(), Map.of(), Origins.here());
  }

  /**
   * A dataset of the bundle with options of a stream: {@code
   * readStream(dataset(orders).skipChangeCommits())}. Without options it needs no such word.
   */
  public static TableStream dataset(Dataset.StreamReadable dataset) {
    var origin = Origins.here();
    return new TableStream(
        options -> new Source.OfDataset(dataset, options, OptionMap.of(options).placed(origin)),
        Map.of());
  }

  /** What Spark knows of the file that a row came from: its path, name, size and time. */
  public static FileMetadata fileMetadata() {
    return new FileMetadata();
  }

  /**
   * The name of a record component's column, where a name is asked for: {@code
   * clusterBy(nameOf(Order::orderedAt))}.
   *
   * @throws dev.sluice.model.RefusedException if it is no accessor of a record
   */
  public static <R extends Record, T> String nameOf(Getter<R, T> accessor) {
    return Accessors.name(accessor, Origins.here());
  }

  /** A secret of the workspace, looked up when the pipeline runs. */
  public static Secret secret(String scope, String key) {
    return new Secret(scope, key, Origins.here());
  }

  /**
   * A text of pieces: strings, variables, secrets and other texts. It is accepted wherever a string
   * is: {@code text("/Volumes/", catalog, "/landing")}.
   */
  public static Text text(Object... pieces) {
    return Texts.of(pieces);
  }
}
