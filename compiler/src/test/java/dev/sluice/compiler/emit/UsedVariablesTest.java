package dev.sluice.compiler.emit;

import static dev.sluice.compiler.emit.BundleModel.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.Dataset;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import dev.sluice.model.Publication;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which variables the Python of each pipeline reads. */
class UsedVariablesTest {

  private static final Variable<String> CATALOG = variable("catalog");
  private static final Variable<String> REGION = variable("region");

  @Test
  void thoseOfItsTextsAndOfTheFullNamesThatItReads() {
    Dataset orders = table("orders", Layer.BRONZE, "raw.eu.orders");
    Dataset regional = table("regional", Layer.BRONZE, new Text(List.of(REGION)));
    PipelineModel source = pipeline("source", orders, regional);
    PipelineModel reader = pipeline("reader", table("daily", Layer.GOLD, orders));
    PipelineModel alone = pipeline("alone", table("other", Layer.GOLD, "a.b.c"));

    assertThat(variables(source, reader, alone))
        .containsExactly(List.of("region"), List.of("catalog"), List.of());
  }

  private static PipelineModel pipeline(String key, Dataset... datasets) {
    PipelineModel pipeline = new PipelineModel(key);
    pipeline.publication = new Publication.Unity(Text.of(CATALOG), Text.of("sales"));
    pipeline.datasets.addAll(List.of(datasets));
    return pipeline;
  }

  private static List<List<String>> variables(PipelineModel... pipelines) {
    EmitContext context = new BundleModel("shop", pipelines).context(null);
    return context.graph().pipelines().stream()
        .map(pipeline -> context.variables(pipeline).stream().<String>map(Variable::name).toList())
        .toList();
  }

  private static Variable<String> variable(String name) {
    return new Variable<>(name, String.class, Optional.of("x"), Optional.empty(), Origin.unknown());
  }
}
