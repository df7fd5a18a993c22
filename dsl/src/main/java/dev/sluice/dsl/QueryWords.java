package dev.sluice.dsl;

import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query.Read;
import dev.sluice.model.Query.Sql;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The words that start queries. */
abstract class QueryWords extends SourceWords {

  QueryWords() {}

  /** Reads a dataset of the bundle at rest: all its rows at each update. */
  public static BatchQuery read(Dataset.BatchReadable dataset) {
    return new BatchQuery(reading(dataset, false, Origins.here()));
  }

  /** Reads a source at rest: files, an external table, a database. */
  public static BatchQuery read(BatchSource source) {
    return new BatchQuery(new Read(source.source(), false, Origins.here()));
  }

  /** Reads a dataset of the bundle as a stream: each row once. */
  public static StreamQuery readStream(Dataset.StreamReadable dataset) {
    return new StreamQuery(reading(dataset, true, Origins.here()));
  }

  /** Reads a source as a stream: Auto Loader, Kafka, an external table. */
  public static StreamQuery readStream(StreamSource source) {
    return new StreamQuery(new Read(source.source(), true, Origins.here()));
  }

  /** A query over data at rest as Spark SQL text, which reads tables outside the bundle only. */
  public static BatchQuery sqlQuery(CharSequence sql) {
    return sqlQuery(sql, Map.of());
  }

  /**
   * A query over data at rest as Spark SQL text; a name in braces stands for an input: {@code
   * sqlQuery("SELECT .. FROM {orders}", Map.of("orders", read(orders)))}.
   */
  public static BatchQuery sqlQuery(CharSequence sql, Map<String, BatchQuery> inputs) {
    return new BatchQuery(sql(sql, inputs, false));
  }

  /** A stream as Spark SQL text, which reads tables outside the bundle only, with STREAM. */
  public static StreamQuery sqlStream(CharSequence sql) {
    return sqlStream(sql, Map.of());
  }

  /**
   * A stream as Spark SQL text; a name in braces stands for an input, of which one at least is a
   * stream: {@code sqlStream("SELECT .. FROM {orders}", Map.of("orders", readStream(orders)))}.
   */
  public static StreamQuery sqlStream(CharSequence sql, Map<String, ? extends Query<?>> inputs) {
    return new StreamQuery(sql(sql, inputs, true));
  }

  /**
   * A Python function of a module of the user's, which is copied along: {@code
   * pythonFunction("scoring", "score").inputs(read(orders)).returns(Scored.class)}.
   *
   * @param module its dotted name; its file is {@code python/<module>.py} unless told
   */
  public static PythonCode pythonFunction(String module, String function) {
    String file = "python/" + module.replace('.', '/') + ".py";
    return new PythonCode(
        new PythonFunction(function, new PythonFunction.Module(module, file), Origins.here()));
  }

  /**
   * A Python function whose code stands in the Java file.
   *
   * @param source the whole {@code def}, with the imports that it needs before it
   */
  public static PythonCode pythonSource(String function, String source) {
    return new PythonCode(
        new PythonFunction(function, new PythonFunction.Inline(source), Origins.here()));
  }

  static Read reading(Dataset dataset, boolean stream, Origin origin) {
    return new Read(new Source.OfDataset(dataset, Map.of(), origin), stream, origin);
  }

  private static Sql sql(
      CharSequence text, Map<String, ? extends Query<?>> inputs, boolean stream) {
    Map<String, dev.sluice.model.Query> tables = new LinkedHashMap<>();
    StableMaps.of(inputs).forEach((name, query) -> tables.put(name, query.query()));
    return new Sql(Text.of(text), tables, Optional.empty(), stream, Origins.here());
  }
}
