package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Columns behind open sources may be dropped and renamed. */
public final class DroppingWhatMayBeThere implements Project {

  @Override
  public Bundle define() {
    var raw = bronze("raw").from(readStream(autoLoader(JSON, "/Volumes/a/b/c"))).build();
    var a =
        silver("a")
            .from(
                read(raw)
                    .drop("secret")
                    .withColumnRenamed("old", "new")
                    .fillna("?", "name")
                    .dropna("id")
                    .dropDuplicates("id", "at")
                    .where("new = 'x' AND size(list) > 0"))
            .build();

    return bundle("dropping_what_may_be_there")
        .add(
            pipeline("dropping_what_may_be_there")
                .publishTo("main", "dropping_what_may_be_there")
                .compute(serverless())
                .add(raw, a)
                .build())
        .build();
  }
}
