package mistakes.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A key that the snapshots lack. */
public final class SnapshotKeyMissing implements Project {

  record Customer(Long customerId, String name, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(read(files(JSON, "/Volumes/crm/landing/customers").schema(Customer.class)))
            .build();

    var result =
        silver("target")
            .fedBy(
                autoCdcFromSnapshot(customers)
                    .keys("id") // <- columns.unresolved
                    .scd(type2()))
            .build();

    return bundle("snapshot_key_missing")
        .add(
            pipeline("snapshot_key_missing")
                .publishTo("main", "snapshot_key_missing")
                .compute(serverless())
                .add(customers, result)
                .build())
        .build();
  }
}
