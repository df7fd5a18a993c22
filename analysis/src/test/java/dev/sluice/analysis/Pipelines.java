package dev.sluice.analysis;

import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.autoLoader;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.files;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.serverless;

import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.dsl.Decimal;
import dev.sluice.model.Dataset;
import dev.sluice.model.PipelineElement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Small pipelines for tests. */
public final class Pipelines {

  /** An address in an order. */
  public record Address(String city, String zip) {}

  /** An order. */
  public record Order(
      Long orderId,
      Long customerId,
      @Decimal(precision = 10, scale = 2) BigDecimal amount,
      Instant orderedAt,
      String status,
      List<String> tags,
      Address address) {}

  /** A customer. */
  public record Customer(Long customerId, String country, String code) {}

  private Pipelines() {}

  /** A stream of orders, all of whose columns are known. */
  public static Dataset.StreamingTable orders() {
    return bronze("orders")
        .from(readStream(autoLoader(JSON, "/orders").schema(Order.class)))
        .build();
  }

  /** A stream of which two columns are known. */
  public static Dataset.StreamingTable events() {
    return bronze("events")
        .from(readStream(autoLoader(JSON, "/events").schemaHints("id BIGINT, place.city STRING")))
        .build();
  }

  /** Customers at rest. */
  public static Dataset.MaterializedView customers() {
    return bronze("customers").from(read(files(JSON, "/customers").schema(Customer.class))).build();
  }

  /** What Spark says of a pipeline with these datasets and sinks. */
  public static Analysed analyse(PipelineElement... elements) {
    return Analysis.of(
        BundleGraph.of(
            bundle("test")
                .add(
                    pipeline("test")
                        .publishTo("main", "test")
                        .compute(serverless())
                        .add(elements)
                        .build())
                .build()),
        AnalysisOptions.none());
  }
}
