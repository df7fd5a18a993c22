package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What javac must refuse: each mistake is compiled, and javac's first error must point at the wrong
 * word and name it in its first line.
 */
class RefusedByJavacTest {

  private static final String HEAD =
      """
      import static dev.sluice.dsl.Sluice.*;
      import static java.time.Duration.ofHours;
      import dev.sluice.dsl.*;
      import dev.sluice.model.Bundle;
      import dev.sluice.model.Dataset.*;
      class Mistake {
        record Customer(String customerId, String email, Integer age, boolean active) {}
        StreamingTable stream;
        MaterializedView table;
        StreamView streamView;
        BatchView batchView;
        Object mistake() {
          return (
      """;
  private static final String TAIL = ");\n  }\n}\n";

  /** What is wrong, the code with ^ where javac must point, and words of its first line. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "a batch query into a streaming table",
            "streamingTable('x').from(read^(table)).build()",
            "BatchQuery cannot be converted to StreamQuery"),
        arguments(
            "a stream into a materialized view",
            "materializedView('x').from(readStream^(stream)).build()",
            "StreamQuery cannot be converted to BatchQuery"),
        arguments(
            "a watermark on a batch query",
            "read(table)^.withWatermark('ts', ofHours(1))",
            "<OnlyStreamsHaveWatermarks>withWatermark(Object...) is not public in BatchQuery"),
        arguments(
            "rows fetched",
            "read(table)^.collect()",
            "<APipelineOnlyDescribes>collect(Object...) is not public"),
        arguments(
            "rows shown",
            "readStream(stream)^.display()",
            "<APipelineOnlyDescribes>display(Object...) is not public"),
        arguments(
            "a write of one's own",
            "read(table)^.write().saveAsTable('x')",
            "<PassItToATableOrASinkInstead>write(Object...) is not public"),
        arguments(
            "a view of the session",
            "read(table)^.createOrReplaceTempView('x')",
            "<DeclareAViewInstead>createOrReplaceTempView(Object...) is not public"),
        arguments("a stream view read at rest", "^read(streamView)", "read(StreamView)"),
        arguments(
            "a materialized view read as a stream",
            "^readStream(table)",
            "readStream(MaterializedView)"),
        arguments(
            "a view at rest read as a stream", "^readStream(batchView)", "readStream(BatchView)"),
        arguments(
            "an expectation on a Delta sink",
            "deltaSink('s').tableName('a.b.c')^.expect('x', col('a').isNull())",
            "expect"),
        arguments(
            "an expectation on a Kafka sink",
            "kafkaSink('s', 'b:9092')^.expectOrDrop('x', 'a > 1')",
            "expectOrDrop"),
        arguments(
            "an expectation on a sink with a handler",
            "foreachBatchSink('s', pythonFunction('m', 'f'))^.expectOrFail('x', 'a > 1')",
            "expectOrFail"),
        arguments(
            "an expectation on a persisted view",
            "persistedView('v').from(read(table))^.expect('x', 'a > 1')",
            "expect"),
        arguments(
            "CDC without keys",
            "silver('x').fedBy(autoCdc(stream)^.sequenceBy('ts')).build()",
            "<KeysComeFirst>sequenceBy(Object...) is not public in NeedsKeys"),
        arguments(
            "CDC without an order",
            "silver('x')^.fedBy(autoCdc(stream).keys('id')).build()",
            "fedBy(NeedsSequenceBy<AutoCdcFlow>)"),
        arguments(
            "CDC with a setting before its order",
            "autoCdc(stream).keys('id')^.scd(type2()).sequenceBy('ts')",
            "<SequenceByComesFirst>scd(Object...) is not public in NeedsSequenceBy"),
        arguments("CDC without any key", "autoCdc(stream)^.keys().sequenceBy('ts')", "keys("),
        arguments(
            "truncates with SCD type 2",
            "autoCdc(stream).keys('id').sequenceBy('ts').scd(type2()^.applyAsTruncates('a'))",
            "applyAsTruncates"),
        arguments(
            "truncates behind SCD type 2",
            "autoCdc(stream).keys('id').sequenceBy('ts').scd(type2())^.applyAsTruncates('a')",
            "applyAsTruncates"),
        arguments(
            "truncates between snapshots",
            "autoCdcFromSnapshot(table).keys('id').scd(type1().applyAsTruncates^('a'))",
            "ScdType1WithTruncates cannot be converted to SnapshotScd"),
        arguments(
            "clusters on a serverless pipeline",
            "pipeline('p').compute(serverless()^.clusters(defaultCluster()))",
            "clusters"),
        arguments(
            "a cluster given to serverless",
            "pipeline('p').compute(^serverless(defaultCluster()))",
            "serverless"),
        arguments(
            "serverless beside clusters",
            "pipeline('p')^.compute(serverless(), clusters())",
            "compute"),
        arguments(
            "autoscale behind a fixed size",
            "defaultCluster().workers(2)^.autoscale(1, 4, ENHANCED)",
            "autoscale"),
        arguments(
            "a fixed size behind autoscale",
            "defaultCluster().autoscale(1, 4, ENHANCED)^.workers(2)",
            "workers"),
        arguments(
            "partition columns beside clustering",
            "silver('x').from(read(table))^.layout(clusterBy('a'), partitionBy('b'))",
            "layout"),
        arguments(
            "clustering outside a layout",
            "silver('x').from(read(table))^.clusterBy('a').partitionBy('b')",
            "clusterBy"),
        arguments("a string compared with a number", "col(Customer::age)^.gt('x')", "gt(String)"),
        arguments(
            "a number where a condition is asked for",
            "read(table)^.where(col(Customer::age))",
            "where(Column<Number>)"),
        arguments(
            "a number as an expectation",
            "silver('x').from(read(table))^.expect('a', col(Customer::age))",
            "expect(String,Column<Number>)"),
        arguments(
            "a misspelt column of a record",
            "read(table).select(col(^Customer::emial))",
            "invalid method reference"),
        arguments(
            "a table without build()",
            "pipeline('p')^.add(bronze('x').from(read(table)))",
            "add(MaterializedViewBuilder)"),
        arguments(
            "a read of a table without build()",
            "^read(bronze('x').from(readStream(stream)))",
            "read(StreamingTableBuilder)"),
        arguments(
            "a pipeline without build()",
            "bundle('b')^.add(pipeline('p'))",
            "add(PipelineBuilder)"),
        arguments(
            "a bundle without build()",
            "(Bundle) bundle^('b')",
            "BundleBuilder cannot be converted to Bundle"),
        arguments(
            "an aggregate without a name",
            "read(table).groupBy('a')^.sum('b')",
            "<UseAggAndGiveItAName>sum(Object...) is not public"),
        arguments(
            "compute without its word",
            "pipeline('p')^.serverless()",
            "<UseComputeWithServerlessOrClusters>serverless(Object...) is not public"),
        arguments(
            "a catalog without its schema",
            "pipeline('p')^.catalog('c')",
            "<UsePublishToWithCatalogAndSchema>catalog(Object...) is not public"),
        arguments(
            "SCD types as numbers",
            "autoCdc(stream).keys('id').sequenceBy('ts')^.storedAsScdType(2)",
            "<UseScdWithType1OrType2>storedAsScdType(Object...) is not public"),
        arguments("a table without a query", "bronze('x')^.build()", "build"),
        arguments("an order on a stream", "readStream(stream)^.orderBy('a')", "orderBy"),
        arguments("a limit on a stream", "readStream(stream)^.limit(10)", "limit"),
        arguments(
            "a right join of a stream with data at rest",
            "readStream(stream)^.rightJoin(read(table), 'id')",
            "rightJoin(BatchQuery,String)"),
        arguments(
            "a left join of data at rest with a stream",
            "read(table)^.leftJoin(readStream(stream), 'id')",
            "leftJoin(StreamQuery,String)"),
        arguments(
            "a union of a stream and data at rest",
            "readStream(stream).union(read^(table))",
            "BatchQuery cannot be converted to StreamQuery"),
        arguments(
            "Auto Loader over Delta",
            "autoLoader(^DELTA, '/x')",
            "DeltaFormat cannot be converted to AutoLoaderFormat"),
        arguments("Auto Loader at rest", "^read(autoLoader(JSON, '/x'))", "read(AutoLoader)"),
        arguments(
            "a schema location", "autoLoader(JSON, '/x')^.schemaLocation('/y')", "schemaLocation"),
        arguments("a read by name", "^read('a.b.c')", "read(String)"),
        arguments(
            "batch appended as a stream",
            "silver('x').fedBy(appendFlow('f', read^(table)))",
            "BatchQuery cannot be converted to StreamQuery"),
        arguments(
            "batch into a sink",
            "kafkaSink('x', 'b')^.fedBy(appendFlowOnce('f', read(table)))",
            "fedBy(AppendOnceFlow)"),
        arguments(
            "an update flow into a Delta sink",
            "deltaSink('x').path('/x')^.fedBy(updateFlow('f', readStream(stream)))",
            "fedBy(UpdateFlow)"),
        arguments(
            "CDC into a managed table",
            "managedTable('x')^.fedBy(autoCdc(stream).keys('id').sequenceBy('ts'))",
            "fedBy(AutoCdcFlow)"),
        arguments(
            "a stream into a persisted view",
            "persistedView('x').from(readStream^(stream))",
            "StreamQuery cannot be converted to BatchQuery"),
        arguments(
            "a password that is no secret", "jdbc('u').dbtable('t').password(^'p')", "Secret"),
        arguments(
            "a value of another type for a variable",
            "target('t')^.set(variable('n', 4), 'five')",
            "set"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void pointsAtTheWrongWordAndNamesIt(String mistake, String marked, String words) {
    String code = marked.replace('\'', '"');
    int at = code.indexOf('^');
    List<Javac.Complaint> errors = Javac.errors(HEAD + code.replace("^", "") + TAIL);

    assertThat(errors).as(mistake).isNotEmpty();
    Javac.Complaint first = errors.get(0);
    assertThat(first.firstLine()).contains(words);
    assertThat(first.offset() - HEAD.length()).as(first.message()).isEqualTo(at);
  }

  @Test
  void theFrameItselfCompiles() {
    assertThat(Javac.errors(HEAD + "read(table)" + TAIL)).isEmpty();
  }
}
