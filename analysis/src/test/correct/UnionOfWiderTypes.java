package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** An integer and a decimal union to a decimal; a date and a timestamp to a timestamp. */
public final class UnionOfWiderTypes implements Project {

  record Old(Integer id, Integer amount, LocalDate day) {}

  record New(Long id, @Decimal(precision = 12, scale = 2) BigDecimal amount, Instant day) {}

  @Override
  public Bundle define() {
    var before =
        bronze("before").from(read(files(PARQUET, "/Volumes/a/b/old").schema(Old.class))).build();
    var after =
        bronze("after").from(read(files(PARQUET, "/Volumes/a/b/new").schema(New.class))).build();
    var all = silver("all").from(read(before).union(read(after))).build();

    return bundle("union_of_wider_types")
        .add(
            pipeline("union_of_wider_types")
                .publishTo("main", "union_of_wider_types")
                .compute(serverless())
                .add(before, after, all)
                .build())
        .build();
  }
}
