package dev.sluice.deploy.watch;

import java.util.List;

/** The user's lines of the pipeline of {@link Log#orders}. */
final class Sources {

  static final SourceMap ORDERS =
      new SourceMap(
          List.of(
              new SourceMap.Entry(
                  "c.s.orders",
                  "com.acme.Orders.define(Orders.java:21)",
                  List.of(
                      new SourceMap.Named("late_orders", "com.acme.Orders.define(Orders.java:29)")),
                  List.of(
                      new SourceMap.Rule(
                          "quantity is positive",
                          "quantity > 0",
                          "drop",
                          "com.acme.Orders.define(Orders.java:24)"),
                      new SourceMap.Rule(
                          "has a key",
                          "order_id IS NOT NULL",
                          "fail",
                          "com.acme.Orders.define(Orders.java:25)"))),
              new SourceMap.Entry(
                  "c.s.orders_raw",
                  "com.acme.Orders.define(Orders.java:12)",
                  List.of(),
                  List.of())));

  private Sources() {}
}
