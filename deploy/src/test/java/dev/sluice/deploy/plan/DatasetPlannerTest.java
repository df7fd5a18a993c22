package dev.sluice.deploy.plan;

import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.appendFlow;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.autoLoader;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.clusterBy;
import static dev.sluice.dsl.Sluice.col;
import static dev.sluice.dsl.Sluice.ddl;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.kafka;
import static dev.sluice.dsl.Sluice.kafkaSink;
import static dev.sluice.dsl.Sluice.partitionBy;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.serverless;
import static dev.sluice.dsl.Sluice.silver;
import static dev.sluice.dsl.Sluice.type2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.deploy.Samples;
import dev.sluice.dsl.AppendFlow;
import dev.sluice.dsl.StreamQuery;
import dev.sluice.model.Dataset;
import dev.sluice.model.Layout;
import dev.sluice.model.Pipeline;
import dev.sluice.model.PipelineElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of edits, and what a plan says that each does to the live tables. */
class DatasetPlannerTest {

  private static final String COLUMNS = "id BIGINT, name STRING, at TIMESTAMP";

  private static Dataset.StreamingTable t(String columns) {
    return bronze("t").from(stream(columns)).build();
  }

  private static StreamQuery stream(String columns) {
    return readStream(autoLoader(JSON, "/in").schema(columns));
  }

  /** A table that files do not feed, so that a refresh of it loses nothing. */
  private static Dataset.StreamingTable u(StreamQuery query) {
    return silver("u").from(query).build();
  }

  private static StreamQuery outside() {
    return readStream(external("main.raw.t").columns(ddl(COLUMNS)));
  }

  private static Dataset.StreamingTable laidOut(Layout layout) {
    return silver("u").from(outside()).layout(layout).build();
  }

  private static Dataset.StreamingTable fed(AppendFlow... flows) {
    return bronze("t").fedBy(flows).build();
  }

  private static AppendFlow flow(String name, String topic) {
    return appendFlow(name, readStream(kafka("b:9092").subscribe(topic)).select("timestamp"));
  }

  private static Dataset.StreamingTable changes(String key, boolean history) {
    var flow = autoCdc(t(COLUMNS)).keys(key).sequenceBy("at");
    return silver("c").fedBy(history ? flow.scd(type2()) : flow).build();
  }

  static Stream<Arguments> edits() {
    Dataset.StreamingTable t = t(COLUMNS);
    Dataset.StreamingTable narrow = t("id BIGINT, at TIMESTAMP");
    return Stream.of(
        edit("nothing", all(t), all(t)),
        edit("a new table", all(), all(t), "t: new"),
        edit(
            "a removed table",
            all(t, u(outside())),
            all(t),
            "u: no longer updated; its data may go! `main.shop.u` is defined no more"),
        edit(
            "a column more",
            all(t),
            all(t(COLUMNS + ", more INT")),
            "t: in place: column `more` is added"),
        edit(
            "a column less, of files",
            all(t),
            all(narrow),
            "t: full refresh needed! column `name` goes; it brings back no more than"
                + " `cloudFiles json /in` still has"),
        edit(
            "a column less, of a table",
            all(u(outside())),
            all(u(outside().drop("name"))),
            "u: full refresh needed: column `name` goes"),
        edit(
            "a column under another name",
            all(u(outside())),
            all(u(outside().withColumnRenamed("name", "label"))),
            "u: full refresh needed: column `name` goes, and `label` comes in its place: a table"
                + " knows no renaming",
            "u: in place: column `label` is added"),
        edit(
            "another type",
            all(u(outside())),
            all(u(outside().withColumn("id", col("id").cast("STRING")))),
            "u: full refresh needed: column `id` changes from BIGINT to STRING"),
        edit(
            "a wider type",
            all(u(outside().withColumn("id", col("id").cast("INT")))),
            all(u(outside())),
            "u: full refresh needed: column `id` changes from INT to BIGINT;"
                + " `delta.enableTypeWidening` is not set"),
        edit(
            "a wider type of a table that widens",
            all(u(outside().withColumn("id", col("id").cast("INT")))),
            all(silver("u").from(outside()).property("delta.enableTypeWidening", "true").build()),
            "u: in place: column `id` changes from INT to BIGINT"),
        edit(
            "partitions",
            all(laidOut(partitionBy("at"))),
            all(laidOut(partitionBy("name"))),
            "u: full refresh needed: partitioned by (name), and was partitioned by (at)"),
        edit(
            "clustering for partitions",
            all(laidOut(partitionBy("at"))),
            all(laidOut(clusterBy("at"))),
            "u: full refresh needed: clustered by (at), and was partitioned by (at)"),
        edit(
            "other clustering keys",
            all(laidOut(clusterBy("at"))),
            all(laidOut(clusterBy("id"))),
            "u: in place: clustered by (id), and was clustered by (at): holds for what is written"
                + " from now on"),
        edit(
            "a materialized view for a streaming table",
            all(t, u(outside())),
            all(t, silver("u").from(read(t)).build()),
            "u: recreate! a streaming table becomes a materialized view, which no table does in"
                + " place"),
        edit(
            "another source",
            all(u(outside())),
            all(u(readStream(external("main.raw.t2").columns(ddl(COLUMNS))))),
            "u: checkpoint lost! its query reads `main.raw.t2`, and read `main.raw.t`"),
        edit(
            "another topic",
            all(fed(flow("f", "a"))),
            all(fed(flow("f", "b"))),
            "t: checkpoint lost! flow `f` reads `kafka kafka.bootstrap.servers=b:9092 subscribe=b`,"
                + " and read `kafka kafka.bootstrap.servers=b:9092 subscribe=a`"),
        edit(
            "a renamed flow",
            all(fed(flow("f", "a"))),
            all(fed(flow("g", "a"))),
            "t: checkpoint lost! flow `g` was `f`: it reads again all that its source still has"),
        edit(
            "a renamed flow with another source, where the user says so",
            all(fed(flow("f", "a"))),
            all(fed(flow("g", "b").movedFrom("f"))),
            "t: checkpoint lost! flow `g` was `f`: it reads again all that its source still has"),
        edit(
            "a flow more and a flow less",
            all(fed(flow("f", "a"))),
            all(fed(flow("g", "b"))),
            "t: in place: flow `g` is added",
            "t: in place: flow `f` goes; the rows that it wrote stay"),
        edit(
            "other groups",
            all(u(outside().withWatermark("at", "1 hour").groupBy("at", "id").count())),
            all(u(outside().withWatermark("at", "1 hour").groupBy("at", "id", "name").count())),
            "u: full refresh needed: the state of its query changes: `group by (at, id): count`"
                + " goes, `group by (at, id, name): count` comes",
            "u: in place: column `name` is added"),
        edit(
            "another delay of a watermark",
            all(u(outside().withWatermark("at", "1 hour").groupBy("at", "id").count())),
            all(u(outside().withWatermark("at", "2 hours").groupBy("at", "id").count()))),
        edit(
            "other columns that tell duplicates",
            all(u(outside().withWatermark("at", "1 hour").dropDuplicates("id", "at"))),
            all(u(outside().withWatermark("at", "1 hour").dropDuplicates("name", "at"))),
            "u: full refresh needed: the state of its query changes: `drop duplicates by at, id`"
                + " goes, `drop duplicates by at, name` comes"),
        edit(
            "other keys of changes",
            all(t, changes("id", false)),
            all(t, changes("name", false)),
            "c: full refresh needed: the keys of flow `c` change from (id) to (name)"),
        edit(
            "a history of changes",
            all(t, changes("id", false)),
            all(t, changes("id", true)),
            "c: full refresh needed: flow `c` stores SCD type 2, and stored SCD type 1",
            "c: in place: column `__START_AT` is added",
            "c: in place: column `__END_AT` is added"),
        edit(
            "a table that may not be reset",
            all(
                bronze("t")
                    .from(stream(COLUMNS))
                    .property("pipelines.reset.allowed", "false")
                    .build()),
            all(
                bronze("t")
                    .from(stream("id BIGINT"))
                    .property("pipelines.reset.allowed", "false")
                    .build()),
            "t: full refresh needed! column `name` goes; `pipelines.reset.allowed` is false, so"
                + " none is possible",
            "t: full refresh needed! column `at` goes; `pipelines.reset.allowed` is false, so none"
                + " is possible"),
        edit(
            "a column that a stream reads",
            all(t, u(readStream(t).select("id", "name"))),
            all(narrow, u(readStream(narrow).select("id"))),
            "t: full refresh needed! column `name` goes; it brings back no more than"
                + " `cloudFiles json /in` still has",
            "t: breaks a reader: `u` (pipeline `shop`) reads `name` in a stream",
            "u: full refresh needed: column `name` goes"),
        edit(
            "a column that no reader reads",
            all(t, u(readStream(t).select("id"))),
            all(narrow, u(readStream(narrow).select("id"))),
            "t: full refresh needed! column `name` goes; it brings back no more than"
                + " `cloudFiles json /in` still has",
            "u: full refresh needed: it streams from `main.shop.t`, which is filled anew"),
        edit(
            "a sink behind a table that is rebuilt",
            all(t, sink(t)),
            all(narrow, sink(narrow)),
            "out: checkpoint lost! it streams from `main.shop.t`, which is filled anew",
            "t: full refresh needed! column `name` goes; it brings back no more than"
                + " `cloudFiles json /in` still has"),
        edit(
            "another query of a materialized view",
            all(t, silver("m").from(read(t).groupBy("id").count()).build()),
            all(t, silver("m").from(read(t).groupBy("name").count()).build()),
            "m: in place: column `id` goes, column `name` is added; it is computed anew"),
        edit(
            "a table under another name, where the user says so",
            all(u(outside())),
            all(silver("v").from(outside()).movedFrom("u").build()),
            "v was u: recreate! it was `u`: it is filled anew from what its sources still have;"
                + " `main.shop.u` is no longer updated, and its data may go"),
        edit(
            "a table under another name, where nobody says so",
            all(u(outside())),
            all(silver("v").from(outside()).build()),
            "u: no longer updated; its data may go! `main.shop.u` is defined no more",
            "v: new",
            "suggestion: `v` has the shape of `u`, which goes: if it is the same under another"
                + " name, write .movedFrom(\"u\") at `v`"));
  }

  private static PipelineElement sink(Dataset.StreamingTable from) {
    return kafkaSink("out", "b:9092")
        .topic("x")
        .fedBy(appendFlow("to_out", readStream(from).select(col("id").cast("STRING").as("value"))))
        .build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("edits")
  void saysWhatAnEditDoes(
      String name, List<PipelineElement> before, List<PipelineElement> after, List<String> said) {
    assertThat(said(shop(before), shop(after))).containsExactlyElementsOf(said);
  }

  @Test
  void knowsNothingOfAnAdoptedPipeline() {
    Datasets datasets =
        new Datasets(
            new java.util.TreeMap<>(),
            Samples.snapshot(Samples.shop(t(COLUMNS))),
            Set.of("shop"),
            Set.of());
    assertThat(said(datasets))
        .containsExactly("t: unknown before: nobody knows what it was deployed with");
  }

  @Test
  void knowsThatATableHasOnePipeline() {
    assertThat(
            said(
                List.of(Samples.shop(u(outside()), t(COLUMNS)), other(t("id INT"), "x")),
                List.of(Samples.shop(t(COLUMNS)), other(u(outside()), "shop"))))
        .contains(
            "u: recreate! `main.shop.u` belongs to pipeline `shop`: a table has one pipeline, and"
                + " this one fills its own",
            "u: no longer updated; its data may go! pipeline `other` defines `main.shop.u` now");
  }

  @Test
  void findsAReaderInAnotherPipeline() {
    Dataset.MaterializedView reader =
        silver("r")
            .from(read(external("main.shop.u").columns(ddl(COLUMNS))).select("name"))
            .build();
    assertThat(
            said(
                List.of(Samples.shop(u(outside())), other(reader, "x")),
                List.of(Samples.shop(u(outside().drop("name"))), other(reader, "x"))))
        .containsExactly(
            "u: full refresh needed: column `name` goes",
            "u: breaks a reader: `r` (pipeline `other`) reads `name`");
  }

  @Test
  void knowsThatOtherCodeHoldsFromNowOn() {
    var snapshot = Samples.snapshot(Samples.shop(t(COLUMNS)));
    assertThat(
            said(
                new Datasets(
                    snapshot, snapshot, Set.of(), Set.of("src/shop/transformations/bronze/t.py"))))
        .containsExactly("t: in place: its code may change: holds for rows that come from now on");
  }

  private static Pipeline other(Dataset dataset, String schema) {
    return pipeline("other").publishTo("main", schema).compute(serverless()).add(dataset).build();
  }

  private static List<Pipeline> shop(List<PipelineElement> elements) {
    return List.of(Samples.shop(elements.toArray(PipelineElement[]::new)));
  }

  private static List<String> said(List<Pipeline> before, List<Pipeline> after) {
    return said(
        new Datasets(
            Samples.snapshot(before.toArray(Pipeline[]::new)),
            Samples.snapshot(after.toArray(Pipeline[]::new)),
            Set.of(),
            Set.of()));
  }

  private static List<String> said(Datasets datasets) {
    List<DatasetChange> changes = DatasetPlanner.of(datasets);
    List<String> said = new ArrayList<>();
    for (DatasetChange change : changes) {
      for (Effect effect : change.effects()) {
        if (effect.kind() != EffectKind.UNCHANGED) {
          String former = change.former().map(name -> " was " + name).orElse("");
          String why = effect.why().isEmpty() ? "" : ": " + effect.why();
          said.add(
              change.dataset()
                  + former
                  + ": "
                  + effect.kind().label()
                  + (effect.losesData() ? "!" + why.substring(1) : why));
        }
      }
    }
    DatasetPlanner.suggestions(datasets, changes)
        .forEach(suggestion -> said.add("suggestion: " + suggestion.text()));
    return said;
  }

  private static List<PipelineElement> all(PipelineElement... elements) {
    return List.of(elements);
  }

  private static Arguments edit(
      String name, List<PipelineElement> before, List<PipelineElement> after, String... said) {
    return arguments(name, before, after, List.of(said));
  }
}
