import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A bundle of any size, for measuring: N bronze tables that Auto Loader fills, N silver tables that
 * keep their history, and N/10 gold views, in pipelines of 20 + 20 + 2. N is in the environment
 * variable {@code BENCHMARK_SIZE}.
 */
public final class BenchmarkProject implements Project {

  private static final int TABLES_OF_A_PIPELINE = 20;
  private static final int TABLES_OF_A_VIEW = 10;

  record Change(Long id, String name, String email, Double amount, Instant at, String operation) {}

  @Override
  public Bundle define() {
    int size = Integer.parseInt(System.getenv("BENCHMARK_SIZE"));
    List<Pipeline> pipelines = new ArrayList<>();
    for (int first = 0; first < size; first += TABLES_OF_A_PIPELINE) {
      pipelines.add(pipelineOf(first, Math.min(first + TABLES_OF_A_PIPELINE, size)));
    }
    return bundle("benchmark")
        .add(pipelines)
        .target(production("prod").root("/Workspace/benchmark"))
        .build();
  }

  private static Pipeline pipelineOf(int first, int end) {
    List<Dataset> datasets = new ArrayList<>();
    for (int table = first; table < end; table++) {
      Dataset.StreamingTable silver = addTables(table, datasets);
      if (table % TABLES_OF_A_VIEW == 0) {
        datasets.add(
            gold("summary_" + table)
                .from(
                    read(silver)
                        .where(col(Change::amount).gt(0))
                        .groupBy(col(Change::name))
                        .count())
                .comment("How often each name occurs in history " + table)
                .build());
      }
    }
    String key = "pipeline_" + first / TABLES_OF_A_PIPELINE;
    return pipeline(key).publishTo("main", "benchmark").compute(serverless()).add(datasets).build();
  }

  private static Dataset.StreamingTable addTables(int table, List<Dataset> datasets) {
    var bronze =
        bronze("changes_" + table)
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/main/landing/changes_" + table)
                        .schema(Change.class)))
            .comment("Changes of table " + table + " as its source sends them")
            .expectOrDrop("has_id", col(Change::id).isNotNull())
            .expectOrDrop("has_time", col(Change::at).isNotNull())
            .expect("positive_amount", col(Change::amount).gt(0))
            .build();
    var silver =
        silver("history_" + table)
            .fedBy(
                autoCdc(bronze)
                    .keys("id")
                    .sequenceBy("at")
                    .applyAsDeletes(col(Change::operation).eq("DELETE"))
                    .exceptColumns("operation")
                    .scd(type2()))
            .comment("History of table " + table)
            .build();
    datasets.add(bronze);
    datasets.add(silver);
    return silver;
  }
}
