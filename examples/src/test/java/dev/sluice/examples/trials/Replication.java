package dev.sluice.examples.trials;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.ColumnNames;
import dev.sluice.dsl.ColumnNames.Form;
import dev.sluice.dsl.Expectations;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Project;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tables from a list, with rules of their own; all columns at once; two pipelines and their job.
 */
public final class Replication implements Project {

  private record Spec(String table, List<String> keys, Map<String, String> rules) {}

  @ColumnNames(Form.AS_WRITTEN)
  record Export(String customerID, String firstName, String cityName, Integer age, Double amount) {}

  private static final List<Spec> SPECS =
      List.of(
          new Spec(
              "customers", List.of("id"), Map.of("id_ok", "id > 0", "mail", "mail LIKE '%@%'")),
          new Spec("order_lines", List.of("order_id", "line"), Map.of()));

  @Override
  public Bundle define() {
    var stage = variable("stage");

    var replicas =
        SPECS.stream()
            .flatMap(
                spec -> {
                  var raw =
                      bronze(spec.table() + "_raw")
                          .from(
                              readStream(
                                      autoLoader(
                                              CSV.header().sep("|"),
                                              text(
                                                  "abfss://landing@",
                                                  stage,
                                                  "lake.dfs.core.windows.net/",
                                                  spec.table()))
                                          .inferColumnTypes()
                                          .schemaEvolutionMode(RESCUE))
                                  .select(
                                      star(),
                                      col("_metadata.file_path").as("source_file"),
                                      F.current_timestamp().as("loaded_at")))
                          .build();
                  var valid =
                      view(spec.table() + "_valid")
                          .from(readStream(raw))
                          .expect(rules(spec))
                          .build();
                  var replica =
                      silver(spec.table())
                          .fedBy(
                              autoCdc(valid).keys(spec.keys()).sequenceBy("loaded_at").scd(type2()))
                          .build();
                  return Stream.<Dataset>of(raw, valid, replica);
                })
            .toList();

    var export =
        bronze("export")
            .from(
                read(files(PARQUET, "/Volumes/old/export/a", "/Volumes/old/export/b")
                        .columns(Export.class))
                    .select(
                        allColumns().except("amount").rename(snakeCase()),
                        col("amount").cast(decimal(10, 2)).as("amount")))
            .build();
    var trimmed =
        silver("export_trimmed")
            .from(read(export).select(allColumns().ofType(STRING).map(Replication::trimmed)))
            .build();

    var ingest =
        pipeline("ingest")
            .name(text("ingest-", stage))
            .publishTo("lake", "replicas")
            .compute(
                clusters(
                        defaultCluster().nodeType("Standard_DS3_v2").autoscale(1, 5, ENHANCED),
                        maintenanceCluster().nodeType("Standard_DS3_v2"))
                    .photon())
            .development(false)
            .configuration("pipelines.clusterShutdown.delay", "60s")
            .notifications(email("data@example.com").on(ON_UPDATE_FAILURE))
            .add(replicas)
            .add(export, trimmed)
            .build();

    var count =
        gold("export_count").from(read(trimmed).agg(F.count(star()).as("customers"))).build();
    var report =
        pipeline("report").publishTo("lake", "reports").compute(serverless()).add(count).build();

    return bundle("replication")
        .add(ingest, report)
        .add(
            job("nightly")
                .pipelines(ingest, report)
                .trigger(cron("0 0 2 * * ?", "Europe/Berlin"))
                .build())
        .suppress("cdc.key-unguarded", "they are primary keys there")
        .suppress("notification.missing", "the nightly job is watched")
        .target(development("dev").asDefault().set(stage, "dev"))
        .target(target("test").set(stage, "tst"))
        .target(production("prod").root("/Workspace/deployments/lake").set(stage, "prd"))
        .build();
  }

  private static Expectations rules(Spec spec) {
    var all = expectations();
    for (var rule : new TreeMap<>(spec.rules()).entrySet()) {
      all = all.orDrop(rule.getKey(), rule.getValue());
    }
    return all;
  }

  private static Column<?> trimmed(Column<Object> column) {
    return F.trim(column.untyped());
  }
}
