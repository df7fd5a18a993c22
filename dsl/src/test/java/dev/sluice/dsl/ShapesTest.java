package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.acme.ColumnShapes;
import com.acme.CustomerPipeline;
import com.acme.MoreShapes;
import com.acme.VariableShapes;
import dev.sluice.model.Dataset;
import dev.sluice.model.Project;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show compiles, and defines the datasets that it names. */
class ShapesTest {

  static Stream<Arguments> projects() {
    return Stream.of(
        arguments(
            new CustomerPipeline(),
            new String[] {"customers_raw", "customers_clean", "customer_summary"}),
        arguments(
            new ColumnShapes(),
            new String[] {
              "employees", "managers", "by_text", "scored", "stream", "best_customers", "changes"
            }),
        arguments(new VariableShapes(), new String[] {"orders_raw"}),
        arguments(
            new MoreShapes(),
            new String[] {
              "orders_raw",
              "all_customers",
              "orders_enriched",
              "customers",
              "events",
              "orders__checked",
              "orders",
              "orders_quarantined",
              "checked"
            }));
  }

  @ParameterizedTest
  @MethodSource("projects")
  void defineTheSameTwice(Project project, String... names) {
    assertThat(project.define()).isEqualTo(project.define());
    assertThat(project.define().pipelines().get(0).datasets())
        .extracting(Dataset::name)
        .map(Object::toString)
        .containsExactly(names);
  }
}
