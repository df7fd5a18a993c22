package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** The change feed of a table outside, with and without columns declared. */
public final class ChangeFeedOfExternal implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var known =
        silver("known")
            .from(
                readStream(
                        external("crm.public.customers")
                            .columns(Customer.class)
                            .readChangeFeed()
                            .startingVersion(12))
                    .where(col("_change_type").isin("insert", "update_postimage"))
                    .select(
                        col(Customer::customerId),
                        col(Customer::email),
                        col("_commit_timestamp").as("at")))
            .build();
    var open =
        silver("open")
            .from(
                readStream(external("crm.public.visits").readChangeFeed())
                    .select("visit", "_change_type"))
            .build();

    return bundle("change_feed_of_external")
        .add(
            pipeline("change_feed_of_external")
                .publishTo("main", "change_feed_of_external")
                .compute(serverless())
                .add(known, open)
                .build())
        .build();
  }
}
