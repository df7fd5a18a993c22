package dev.sluice.examples.cdc;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Sensitive;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/**
 * A change feed becomes a current table and a history: deletes applied, technical columns left out.
 */
public final class CustomerHistory implements Project {

  record Change(
      Long id,
      String name,
      @Sensitive String email,
      String operation,
      Long sequence,
      Instant changedAt) {}

  @Override
  public Bundle define() {
    var changes =
        bronze("customer_changes")
            .from(readStream(autoLoader(JSON, "/Volumes/crm/landing/changes").schema(Change.class)))
            .comment("Changes as the CRM sends them")
            .build();

    var valid =
        view("customer_changes_valid")
            .from(readStream(changes).where(col(Change::id).isNotNull()))
            .comment("Changes that say whom they are about")
            .expectOrDrop(
                "known_operation", col(Change::operation).isin("INSERT", "UPDATE", "DELETE"))
            .build();

    var current =
        silver("customers")
            .fedBy(
                autoCdc(valid)
                    .keys("id")
                    .sequenceBy("sequence")
                    .applyAsDeletes(col(Change::operation).eq("DELETE"))
                    .exceptColumns("operation", "sequence")
                    .scd(type1()))
            .comment("Customers as they are now")
            .build();

    var history =
        silver("customers_history")
            .fedBy(
                autoCdc(valid)
                    .keys("id")
                    .sequenceBy(col(Change::changedAt), col(Change::sequence))
                    .applyAsDeletes(col(Change::operation).eq("DELETE"))
                    .exceptColumns("operation", "sequence")
                    .scd(type2().trackHistoryExcept("changed_at")))
            .comment("Customers as they were at any time")
            .build();

    var moves =
        gold("customer_changes_by_month")
            .from(
                read(history)
                    .where(col("__END_AT").isNotNull())
                    .groupBy(F.date_trunc("month", col(Change::changedAt)).as("month"))
                    .count())
            .comment("How many customers changed in each month")
            .build();

    return bundle("crm")
        .add(
            pipeline("customer_history")
                .publishTo("crm", "customers")
                .compute(serverless())
                .add(changes, valid, current, history, moves)
                .build())
        .build();
  }
}
