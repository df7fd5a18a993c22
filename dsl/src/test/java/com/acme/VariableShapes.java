package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import dev.sluice.model.Variable;

/** Variables and environments, as the documents show them. */
public final class VariableShapes implements Project {

  static final Variable<String> catalog = variable("catalog", "dev");
  static final Variable<Integer> maxWorkers = variable("max_workers", 4);

  @Override
  public Bundle define() {
    var raw =
        bronze("orders_raw")
            .from(readStream(autoLoader(JSON, text("/Volumes/", catalog, "/landing/orders"))))
            .build();
    return bundle("sales")
        .add(
            pipeline("orders")
                .publishTo(catalog, "sales")
                .compute(
                    clusters(
                        defaultCluster().nodeType("i3.xlarge").autoscale(2, maxWorkers, ENHANCED)))
                .continuous()
                .add(raw)
                .build())
        .target(development("dev").asDefault())
        .target(
            production("prod").root("/Workspace/sales").set(catalog, "main").set(maxWorkers, 20))
        .build();
  }
}
