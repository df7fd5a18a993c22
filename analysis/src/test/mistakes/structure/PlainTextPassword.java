package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A password in the options of a source. */
public final class PlainTextPassword implements Project {

  @Override
  public Bundle define() {
    var a =
        bronze("a")
            .from(
                read(
                    format("jdbc")
                        .option("url", "jdbc:postgresql://db/shop")
                        .option("dbtable", "orders")
                        .option("user", "reader")
                        .option("password", "s3cr3t-t0ken"))) // <- secret.clear-text
            .build();
    var b = gold("b").from(read(a).groupBy("x").count()).build();

    return bundle("plain_text_password")
        .add(
            pipeline("plain_text_password")
                .publishTo("main", "plain_text_password")
                .compute(serverless())
                .add(a, b)
                .build())
        .build();
  }
}
