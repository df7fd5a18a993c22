package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Names with blanks and dots stand in back-ticks. */
public final class ColumnsWithBlanks implements Project {

  @Override
  public Bundle define() {
    var raw =
        bronze("raw")
            .from(
                read(files(CSV.header(), "/Volumes/a/b/c")
                        .schema("`Order No` BIGINT, `Net.Amount` DECIMAL(10,2), `größe` STRING"))
                    .select(
                        col("`Order No`").as("order_no"),
                        col("`Net.Amount`").as("net_amount"),
                        col("größe").as("size")))
            .build();
    var sum =
        gold("sum").from(read(raw).groupBy("size").agg(F.sum(col("net_amount")).as("net"))).build();

    return bundle("columns_with_blanks")
        .add(
            pipeline("columns_with_blanks")
                .publishTo("main", "columns_with_blanks")
                .compute(serverless())
                .add(raw, sum)
                .build())
        .build();
  }
}
