package dev.sluice.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.examples.trials.Trials;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Leaves every example and trial in {@code target/oracle}, in both dialects and as one notebook,
 * where {@code conformance/run} executes them on Spark.
 */
class OracleJobsTest {

  @Test
  void everyExampleIsHandedOver() {
    List<Project> projects = new ArrayList<>(ExampleProjects.all());
    projects.addAll(Trials.all());
    OracleJobs oracle = new OracleJobs(Path.of("target", "oracle", "examples"));
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (Project project : projects) {
      String name = project.getClass().getSimpleName();
      Bundle bundle = project.define();
      CompilerOptions options =
          CompilerOptions.of(project.getClass().getName()).user("someone@example.com");
      jobs.addAll(oracle.of(name + "-pipelines", bundle, options));
      jobs.addAll(oracle.of(name + "-dlt", bundle, options.dialect(Dialect.DLT)));
      CompilerOptions one = options.form(SourceForm.NOTEBOOK).layout(SourceLayout.PIPELINE);
      jobs.addAll(oracle.of(name + "-one", bundle, one));
    }
    oracle.write(jobs);
    assertThat(jobs).hasSizeGreaterThanOrEqualTo(3 * projects.size());
  }

  @Test
  void onePipelineRunsOnOpenSourceSparkAsItIs() {
    OracleJobs oracle = new OracleJobs(Path.of("target", "oracle", "run"));
    List<Map<String, Object>> jobs =
        oracle.of("Bakery", new Bakery().define(), CompilerOptions.of("Bakery").user("someone"));
    oracle.write(jobs);
    assertThat(jobs).hasSize(1);
  }
}
