package dev.sluice.examples.snapshots;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Full extracts become histories: from a table, and from files that a Python function finds. */
public final class PriceLists implements Project {

  record Vendor(Long vendorId, String name, String city) {}

  @Override
  public Bundle define() {
    var extract =
        view("vendors_extract")
            .from(read(external("erp.staging.vendors").columns(Vendor.class)))
            .comment("The vendors of this morning")
            .build();

    var vendors =
        silver("vendors")
            .fedBy(autoCdcFromSnapshot(extract).keys("vendor_id").scd(type2()))
            .comment("Vendors and what they were before")
            .suppress("cdc.key-unguarded", "`vendor_id` is the primary key of the extract")
            .build();

    var prices =
        silver("price_lists")
            .fedBy(
                autoCdcFromSnapshot(pythonFunction("price_lists", "next_price_list"))
                    .keys("material_id", "price_list")
                    .scd(type1()))
            .comment("Prices of the latest list")
            .build();

    return bundle("purchasing")
        .add(
            pipeline("price_lists")
                .publishTo("purchasing", "master")
                .compute(serverless())
                .add(extract, vendors, prices)
                .build())
        .build();
  }
}
