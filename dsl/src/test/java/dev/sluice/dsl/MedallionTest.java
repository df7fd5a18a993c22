package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.CustomerPipeline;
import dev.sluice.model.Bundle;
import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Dataset.MaterializedView;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expectation.Action;
import dev.sluice.model.Layer;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Query.Aggregate;
import dev.sluice.model.Query.Read;
import dev.sluice.model.Query.Select;
import dev.sluice.model.Schema;
import dev.sluice.model.Setting;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The medallion as it is recorded. */
class MedallionTest {

  private final Bundle bundle = new CustomerPipeline().define();
  private final Pipeline pipeline = bundle.pipelines().get(0);

  @Test
  void batchQueriesMakeMaterializedViewsInTheirLayers() {
    assertThat(bundle.name()).isEqualTo("customers");
    assertThat(pipeline.datasets())
        .extracting(dataset -> dataset.name().toString())
        .containsExactly("customers_raw", "customers_clean", "customer_summary");
    assertThat(pipeline.datasets()).allMatch(MaterializedView.class::isInstance);
    assertThat(pipeline.datasets())
        .extracting(dataset -> ((Dataset.Table) dataset).spec().layer().orElseThrow())
        .containsExactly(Layer.BRONZE, Layer.SILVER, Layer.GOLD);
  }

  @Test
  void filesAreReadByTheRecord() {
    Read read = (Read) table(0).query();
    Source.Files files = (Source.Files) read.source();
    Schema.Columns schema = (Schema.Columns) files.schema().orElseThrow();
    assertThat(files.format()).isEqualTo("json");
    assertThat(files.paths()).containsExactly(Text.of("/mnt/data/customers/"));
    assertThat(schema.columns())
        .extracting(column -> column.name() + " " + column.type())
        .containsExactly("customer_id STRING", "name STRING", "email STRING", "age INT");
    assertThat(read.streaming()).isFalse();
  }

  @Test
  void readsTakeTheValue() {
    Select select = (Select) table(1).query();
    assertThat(((Source.OfDataset) ((Read) select.input()).source()).dataset()).isSameAs(table(0));
    assertThat(select.selections()).hasSize(4);
    Aggregate count = (Aggregate) table(2).query();
    assertThat(count.count()).isTrue();
    assertThat(((Source.OfDataset) ((Read) count.input()).source()).dataset()).isSameAs(table(1));
  }

  @Test
  void expectationsKeepTheirOrder() {
    List<Expectation> rules = table(1).expectations();
    assertThat(rules).extracting(Expectation::name).containsExactly("valid_email", "valid_age");
    assertThat(rules).extracting(Expectation::action).containsExactly(Action.DROP, Action.WARN);
  }

  @Test
  void settingsAreRecorded() {
    assertThat(pipeline.key()).isEqualTo("customer_pipeline");
    assertThat(pipeline.name()).contains(Text.of("customer-pipeline"));
    assertThat(pipeline.publication())
        .contains(new Publication.Unity(Text.of("analytics_catalog"), Text.of("customers")));
    Compute.Clusters clusters = (Compute.Clusters) pipeline.compute().orElseThrow();
    Cluster cluster = clusters.clusters().get(0);
    assertThat(cluster.label()).isEqualTo(Cluster.Label.DEFAULT);
    assertThat(cluster.nodeType()).contains(Text.of("i3.xlarge"));
    assertThat(cluster.size()).isEqualTo(new Cluster.Size.Fixed(Setting.of(2)));
  }

  @Test
  void definedTwiceItIsEqual() {
    assertThat(new CustomerPipeline().define()).isEqualTo(bundle);
  }

  private MaterializedView table(int index) {
    return (MaterializedView) pipeline.datasets().get(index);
  }
}
