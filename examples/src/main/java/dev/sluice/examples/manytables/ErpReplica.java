package dev.sluice.examples.manytables;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Project;
import java.util.ArrayList;
import java.util.List;

/** Twenty tables of an ERP system, each with its own keys, by a loop. */
public final class ErpReplica implements Project {

  /** A table of the source: its name and the columns that identify a row. */
  private record SourceTable(String name, List<String> keys) {
    static SourceTable of(String name, String... keys) {
      return new SourceTable(name, List.of(keys));
    }
  }

  private static final List<SourceTable> TABLES =
      List.of(
          SourceTable.of("accounts", "account_id"),
          SourceTable.of("addresses", "address_id"),
          SourceTable.of("bank_details", "partner_id", "bank_id"),
          SourceTable.of("batches", "material_id", "batch_id"),
          SourceTable.of("bills_of_material", "bom_id", "item"),
          SourceTable.of("company_codes", "company_code"),
          SourceTable.of("cost_centers", "cost_center", "valid_to"),
          SourceTable.of("currencies", "currency"),
          SourceTable.of("customers", "customer_id"),
          SourceTable.of("delivery_items", "delivery_id", "item"),
          SourceTable.of("employees", "employee_id"),
          SourceTable.of("exchange_rates", "from_currency", "to_currency", "valid_from"),
          SourceTable.of("invoices", "invoice_id"),
          SourceTable.of("materials", "material_id"),
          SourceTable.of("plants", "plant_id"),
          SourceTable.of("prices", "material_id", "price_list"),
          SourceTable.of("sales_order_items", "order_id", "item"),
          SourceTable.of("sales_orders", "order_id"),
          SourceTable.of("storage_locations", "plant_id", "location"),
          SourceTable.of("vendors", "vendor_id"));

  @Override
  public Bundle define() {
    List<Dataset> datasets = new ArrayList<>();
    for (SourceTable table : TABLES) {
      var changes =
          bronze(table.name() + "_changes")
              .from(
                  readStream(
                      autoLoader(PARQUET, "/Volumes/erp/replica/" + table.name())
                          .schemaHints("_op STRING, _commit_time TIMESTAMP")))
              .comment("Changes of " + table.name() + " as the replication delivers them")
              .build();
      var current =
          silver(table.name())
              .fedBy(
                  autoCdc(changes)
                      .keys(table.keys())
                      .sequenceBy("_commit_time")
                      .applyAsDeletes(col("_op").eq("D"))
                      .exceptColumns("_op", "_commit_time", "_rescued_data")
                      .scd(type1()))
              .comment("The latest state of " + table.name())
              .build();
      datasets.add(changes);
      datasets.add(current);
    }
    return bundle("erp")
        .add(
            pipeline("erp_replica")
                .publishTo("erp", "replica")
                .compute(serverless())
                .suppress("cdc.key-unguarded", "they are the primary keys of the ERP")
                .add(datasets)
                .build())
        .build();
  }
}
