package com.acme;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.Compute;
import dev.sluice.model.Flow;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A declaration knows the line of each of its settings. */
class SettingLinesTest {

  @Test
  void ofAPipeline() {
    int line = Lines.line();
    var pipeline =
        pipeline("p") // +2
            .publishTo("main", "sales") // +3
            .applyIf(true, it -> it.continuous()) // +4
            .tag("team", "shop") // +5
            .tags(Map.of("cost", "low")) // +6
            .build(); // +7
    assertThat(lines(pipeline.origin(), "publishTo", "continuous", "tag team", "tag cost"))
        .containsExactly(line + 3, line + 4, line + 5, line + 6);
    assertThat(pipeline.origin().at("edition").line()).isEqualTo(line + 2);
  }

  @Test
  void ofATable() {
    int line = Lines.line();
    var table =
        table("t") // +2
            .comment("before the query") // +3
            .from(readStream(rate())) // +4
            .path("/mnt/x") // +5
            .property("quality", "x") // +6
            .private_() // +7
            .build(); // +8
    assertThat(lines(table.origin(), "comment", "path", "property quality", "private_"))
        .containsExactly(line + 3, line + 5, line + 6, line + 7);
  }

  @Test
  void ofWhatIsImmutable() {
    int line = Lines.line();
    var flow =
        autoCdc(external("a.b.c")) // +2
            .keys("id") // +3
            .sequenceBy("ts") // +4
            .exceptColumns("op") // +5
            .scd(type2()); // +6
    var cluster =
        defaultCluster() // +8
            .nodeType("i3.xlarge") // +9
            .autoscale(1, 2, ENHANCED) // +10
            .policy("p"); // +11
    assertThat(lines(((Flow.AutoCdc) flow.flow()).origin(), "keys", "exceptColumns", "scd"))
        .containsExactly(line + 3, line + 5, line + 6);
    Compute.Clusters clusters = (Compute.Clusters) clusters(cluster).compute();
    assertThat(lines(clusters.clusters().get(0).origin(), "nodeType", "autoscale", "policy"))
        .containsExactly(line + 9, line + 10, line + 11);
  }

  @Test
  void ofOptions() {
    int line = Lines.line();
    var loader =
        autoLoader(JSON, "/x") // +2
            .maxFilesPerTrigger(5) // +3
            .schema("id INT") // +4
            .option("multiLine", true); // +5
    var table = table("t").from(readStream(loader)).build();
    Source source = ((Query.Read) table.query().orElseThrow()).source();
    assertThat(lines(source.origin(), "option cloudFiles.maxFilesPerTrigger", "option multiLine"))
        .containsExactly(line + 3, line + 5);
  }

  @Test
  void ofTargetsAndJobs() {
    var catalog = variable("catalog", "dev");
    int line = Lines.line();
    var bundle =
        bundle("b") // +2
            .add( // +3
                job("j") // +4
                    .paused() // +5
                    .build()) // +6
            .target( // +7
                production("prod") // +8
                    .root("/Workspace/x") // +9
                    .set(catalog, "main")) // +10
            .build(); // +11
    assertThat(lines(bundle.jobs().get(0).origin(), "paused")).containsExactly(line + 5);
    assertThat(lines(bundle.targets().get(0).origin(), "root", "set catalog"))
        .containsExactly(line + 9, line + 10);
  }

  private static Integer[] lines(Origin origin, String... words) {
    Integer[] lines = new Integer[words.length];
    for (int i = 0; i < words.length; i++) {
      lines[i] = origin.at(words[i]).line();
    }
    return lines;
  }
}
