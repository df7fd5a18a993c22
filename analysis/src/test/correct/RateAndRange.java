package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Sources of numbers for trying out. */
public final class RateAndRange implements Project {

  @Override
  public Bundle define() {
    var ticks =
        bronze("ticks")
            .from(
                readStream(rate().rowsPerSecond(10)).withColumn("even", col("value").mod(2).eq(0)))
            .build();
    var numbers = bronze("numbers").from(read(range(100)).where(col("id").mod(3).eq(0))).build();
    var days =
        bronze("days")
            .from(
                read(range(365))
                    .select(expr("date_add(DATE'2025-01-01', CAST(id AS INT))").as("day")))
            .build();

    return bundle("rate_and_range")
        .add(
            pipeline("rate_and_range")
                .publishTo("main", "rate_and_range")
                .compute(serverless())
                .add(ticks, numbers, days)
                .build())
        .build();
  }
}
