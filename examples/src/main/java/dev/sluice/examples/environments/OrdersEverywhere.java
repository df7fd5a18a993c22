package dev.sluice.examples.environments;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import dev.sluice.model.Variable;
import java.time.Instant;

/** One pipeline, two environments: catalog and size are variables of the bundle. */
public final class OrdersEverywhere implements Project {

  record Customer(String customerId, String country) {}

  record Order(Long orderId, String customerId, Double amount, Instant orderedAt) {}

  @Override
  public Bundle define() {
    Variable<String> catalog = variable("catalog", "dev").description("The catalog to publish to");
    Variable<Integer> maxWorkers = variable("max_workers", 4);

    var raw =
        bronze("orders_raw")
            .from(
                readStream(
                    autoLoader(JSON, text("/Volumes/", catalog, "/landing/orders"))
                        .schema(Order.class)))
            .comment("Orders as the shop sends them")
            .build();

    var orders =
        silver("orders")
            .from(
                readStream(raw)
                    .join(
                        read(
                            external(text(catalog, ".reference.customers"))
                                .columns(Customer.class)),
                        "customer_id"))
            .comment("Orders with the country of the customer")
            .expectOrFail("has_amount", col(Order::amount).isNotNull())
            .warnInDevelopment()
            .build();

    var pipeline =
        pipeline("orders")
            .publishTo(catalog, "sales")
            .compute(
                clusters(defaultCluster().nodeType("i3.xlarge").autoscale(2, maxWorkers, ENHANCED)))
            .edition(ADVANCED)
            .add(raw, orders)
            .build();

    var hourly =
        job("orders_hourly")
            .pipelines(pipeline)
            .trigger(periodic(1, HOURS))
            .emailsOnFailure("sales-data@example.com")
            .build();

    return bundle("sales")
        .add(pipeline, hourly)
        .target(development("dev").asDefault())
        .target(
            production("prod")
                .root("/Workspace/sales")
                .set(catalog, "main")
                .set(maxWorkers, 20)
                .runAs(servicePrincipal("5f1c0b52-7d1e-4c5e-9d37-0f8f2a3f9a10"))
                .permission(CAN_MANAGE, group("data-engineers")))
        .build();
  }
}
