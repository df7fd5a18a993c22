/**
 * The words that users write; each of them records what was said as a value of the model.
 *
 * <p>Everything starts with {@link dev.sluice.dsl.Sluice}, by one static import; Spark's functions
 * are in {@link dev.sluice.dsl.F}:
 *
 * <ul>
 *   <li><b>Sources</b>: {@code files}, {@code autoLoader}, {@code kafka}, {@code eventHubs}, {@code
 *       kinesis}, {@code pubSub}, {@code pulsar}, {@code jdbc}, {@code rate}, {@code format},
 *       {@code rows}, {@code range}, {@code external};
 *   <li><b>Queries</b>: {@code read} makes a {@link dev.sluice.dsl.BatchQuery}, {@code readStream}
 *       a {@link dev.sluice.dsl.StreamQuery}; {@code sqlQuery}, {@code sqlStream} and {@code
 *       pythonFunction} are the ways out;
 *   <li><b>Columns</b>: {@code col}, {@code lit}, {@code expr}, {@code when}, {@code star}, {@code
 *       allColumns}, {@code alias} make a {@link dev.sluice.dsl.Column} or what stands for several;
 *   <li><b>Datasets</b>: {@code bronze}, {@code silver}, {@code gold}, {@code table}, {@code
 *       streamingTable}, {@code materializedView}, {@code view}, {@code persistedView}, {@code
 *       managedTable}, {@code quarantine};
 *   <li><b>Flows and sinks</b>: {@code appendFlow}, {@code appendFlowOnce}, {@code updateFlow},
 *       {@code autoCdc}, {@code autoCdcFromSnapshot}, {@code replaceUsing}, {@code replaceWhere};
 *       {@code deltaSink}, {@code kafkaSink}, {@code sink}, {@code foreachBatchSink};
 *   <li><b>Deployment</b>: {@code pipeline}, {@code serverless}, {@code clusters}, {@code job},
 *       {@code variable}, {@code bundle}, {@code development}, {@code production}.
 * </ul>
 *
 * <p>Named declarations end in {@code build()}, which gives a record of {@link dev.sluice.model}.
 * Parts that are passed to a setter do not: they are immutable, and each call gives a new one.
 */
package dev.sluice.dsl;
