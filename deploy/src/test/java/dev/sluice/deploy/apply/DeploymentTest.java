package dev.sluice.deploy.apply;

import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.autoLoader;
import static dev.sluice.dsl.Sluice.bronze;
import static dev.sluice.dsl.Sluice.bundle;
import static dev.sluice.dsl.Sluice.job;
import static dev.sluice.dsl.Sluice.pipeline;
import static dev.sluice.dsl.Sluice.production;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.serverless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.Analysed;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.deploy.Samples;
import dev.sluice.deploy.plan.Desired;
import dev.sluice.deploy.plan.DesiredBundle;
import dev.sluice.deploy.plan.Plan;
import dev.sluice.deploy.plan.PlanMarkdown;
import dev.sluice.deploy.plan.PlanText;
import dev.sluice.deploy.plan.Planner;
import dev.sluice.deploy.state.DeployedState;
import dev.sluice.deploy.state.Provenance;
import dev.sluice.deploy.state.StateJson;
import dev.sluice.deploy.workspace.Workspace;
import dev.sluice.deploy.workspace.WorkspaceException;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Pipeline;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Deployments against a workspace on loopback, each request failing in turn. */
class DeploymentTest {

  private static final Desired FIRST =
      desired(false, table("orders", "id BIGINT, at TIMESTAMP"), table("clicks", "id BIGINT"));

  private static final Desired SECOND =
      desired(true, table("orders", "id BIGINT"), table("visits", "id BIGINT"));

  private int deployments;

  @Test
  void deployingTwiceWritesOnce() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      assertSettled(there, FIRST);
      there.healthy();
      deploy(there, FIRST);
      assertThat(there.writes()).isZero();
      // The state, the pipeline and the job; discovery and the user come on top.
      assertThat(there.log).hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void saysWhatAnEditDoes() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      Plan before = plan(there, FIRST);
      deploy(there, FIRST);
      Plan after = plan(there, SECOND);
      String text =
          PlanText.of(before, true)
              + "\n----\n\n"
              + PlanText.of(after, true)
              + "\n----\n\n"
              + PlanMarkdown.of(after);
      Approvals.verify(text.replaceAll("Test\\.java:\\d+", "Test.java"));
    }
  }

  @ParameterizedTest
  @EnumSource(value = SmallWorkspace.Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "HANGS")
  void convergesWhateverRequestFailsOnce(SmallWorkspace.Fault fault) throws IOException {
    goThrough(fault, 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = SmallWorkspace.Fault.class,
      names = {"ERROR_500", "DROPPED", "LOST_AFTER_EFFECT"})
  void convergesWhereverTheWorkspaceIsLost(SmallWorkspace.Fault fault) throws IOException {
    goThrough(fault, 1000);
  }

  /** Each costs a second of real time, so only the requests that must not be sent twice hang. */
  @Test
  void convergesWhenAnAnswerNeverComes() throws IOException {
    for (String request : List.of("POST /api/2.0/pipelines", "POST /api/2.2/jobs/create")) {
      try (SmallWorkspace there = new SmallWorkspace()) {
        deploy(there, FIRST);
        int number = there.log.indexOf(request);
        assertThat(number).isPositive();
        try (SmallWorkspace again = new SmallWorkspace()) {
          again.failing(SmallWorkspace.Fault.HANGS, number, number + 1);
          interrupted(again, FIRST, number);
          deploy(again, FIRST);
          assertSettled(again, FIRST);
        }
      }
    }
  }

  private void goThrough(SmallWorkspace.Fault fault, int many) throws IOException {
    for (int number = 0; number < 200; number++) {
      try (SmallWorkspace there = new SmallWorkspace()) {
        there.failing(fault, number, number + many);
        boolean reached = interrupted(there, FIRST, number);
        deploy(there, FIRST);
        assertSettled(there, FIRST);
        there.failing(fault, number, number + many);
        reached |= interrupted(there, SECOND, number);
        deploy(there, SECOND);
        assertSettled(there, SECOND);
        if (!reached) {
          assertThat(number).isGreaterThan(10);
          return;
        }
      }
    }
  }

  /** Deploys and may fail; returns whether the request with this number was sent at all. */
  private boolean interrupted(SmallWorkspace there, Desired desired, int number) {
    try {
      deploy(there, desired);
    } catch (WorkspaceException | DeployException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
    boolean reached = there.log.size() > number;
    there.healthy();
    return reached;
  }

  @Test
  void neverOverwritesAnEditOfSomebodyElse() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      Plan plan = plan(there, SECOND);
      ObjectNode pipeline = there.pipelines.get("p1");
      pipeline.put("last_modified", pipeline.path("last_modified").asLong() + 60_000);
      assertThatThrownBy(() -> apply(there, plan, holder("here"), false))
          .isInstanceOfSatisfying(
              DeployException.class,
              e -> assertThat(e.reason()).isEqualTo(DeployException.Reason.EDITED))
          .hasMessageMatching(
              "Pipeline `shop` was edited at 2023-11-14T\\S+ by `bob@example.com`, after this plan"
                  + " was made\\.");
      apply(there, plan(there, SECOND), holder("here"), true);
      assertSettled(there, SECOND);
    }
  }

  @Test
  void oneOfTwoWins() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      Plan mine = plan(there, SECOND);
      apply(there, plan(there, SECOND), holder("here"), false);
      assertThatThrownBy(() -> apply(there, mine, holder("here"), false))
          .hasMessage("Somebody has deployed target `prod` since this plan was made.");
      assertSettled(there, SECOND);
    }
  }

  @Test
  void waitsForNobodyWhoIsDead() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      there.files.put(
          FIRST.lockPath(),
          "{\"id\":\"x\",\"user\":\"bob@example.com\",\"host\":\"elsewhere\",\"pid\":1,"
              + "\"since\":\"2024-12-31T23:59:00Z\"}");
      assertThatThrownBy(() -> deploy(there, SECOND))
          .hasMessage(
              "`bob@example.com` deploys the same since 2024-12-31T23:59:00Z, on `elsewhere`.");
      there.files.compute(FIRST.lockPath(), (path, text) -> text.replace("T23", "T20"));
      deploy(there, SECOND);
      assertSettled(there, SECOND);
    }
  }

  @Test
  void waitsForNobodyWhoHasEnded() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      there.files.put(
          FIRST.lockPath(),
          "{\"id\":\"x\",\"user\":\"bob@example.com\",\"host\":\"elsewhere\",\"pid\":1,"
              + "\"serial\":1,\"since\":\"2024-12-31T23:59:00Z\"}");
      deploy(there, SECOND);
      assertSettled(there, SECOND);
    }
  }

  @Test
  void destroysWhatItHasMade() throws IOException {
    try (SmallWorkspace there = new SmallWorkspace()) {
      deploy(there, FIRST);
      Workspace workspace = there.connect();
      Destruction.plan(workspace, FIRST.root(), false).orElseThrow().apply(workspace, step -> {});
      assertThat(there.pipelines).isEmpty();
      assertThat(there.jobs).isEmpty();
      assertThat(there.files).isEmpty();
      assertThat(Destruction.plan(workspace, FIRST.root(), false)).isEmpty();
    }
  }

  private static void assertSettled(SmallWorkspace there, Desired desired) {
    assertThat(there.pipelines).hasSize(1);
    assertThat(there.jobs).hasSize(1);
    Map<String, String> wanted = new TreeMap<>();
    desired
        .files()
        .forEach(file -> wanted.put(desired.filesRoot() + "/" + file.workspacePath(), file.text()));
    Map<String, String> found = new TreeMap<>(there.files);
    DeployedState state = StateJson.read(found.remove(desired.statePath()), desired.statePath());
    // What a dead deployment could not take away any more holds nobody up.
    found.remove(desired.lockPath());
    assertThat(found).isEqualTo(wanted);
    assertThat(state.complete()).isTrue();
    assertThat(state.pipelines().get("shop").id()).contains(there.pipelines.firstKey());
    assertThat(state.jobs().get("daily").id()).contains(there.jobs.firstKey());
    assertThat(there.jobs.get("1").at("/settings/tasks/0/pipeline_task/pipeline_id").asText())
        .isEqualTo(there.pipelines.firstKey());
    assertThat(plan(there, desired).isEmpty()).isTrue();
  }

  private void deploy(SmallWorkspace there, Desired desired) {
    apply(there, plan(there, desired), holder("here"), false);
  }

  private static void apply(SmallWorkspace there, Plan plan, Holder self, boolean force) {
    Deployment.apply(plan, there.connect(), self, force, step -> {});
  }

  private Holder holder(String host) {
    return new Holder(
        "d" + ++deployments,
        SmallWorkspace.USER,
        host,
        ProcessHandle.current().pid(),
        Instant.parse("2025-01-01T00:00:00Z"));
  }

  private static Plan plan(SmallWorkspace there, Desired desired) {
    return Planner.plan(desired, RemoteReader.read(there.connect(), desired));
  }

  private static Dataset table(String name, String columns) {
    return bronze(name).from(readStream(autoLoader(JSON, "/" + name).schema(columns))).build();
  }

  private static Desired desired(boolean photon, Dataset one, Dataset other) {
    var settings =
        pipeline("shop")
            .publishTo("main", "shop")
            .compute(serverless())
            .configuration("mode", photon ? "second" : "first");
    Pipeline shop = settings.add(one, other).build();
    Bundle bundle =
        bundle("shop")
            .target(production("prod").root("/Workspace/Shared/shop"))
            .add(shop, job("daily").pipelines(shop).build())
            .build();
    CompilerOptions options =
        CompilerOptions.of("com.acme.Shop").target(Optional.of("prod")).user(SmallWorkspace.USER);
    Compilation compilation = Compiler.compile(bundle, options, ProjectFiles.none());
    assertThat(compilation.hasErrors()).describedAs("%s", compilation.diagnostics()).isFalse();
    Analysed analysed = Samples.analysed(bundle);
    return DesiredBundle.of(
        analysed,
        compilation,
        options,
        bundle.targets().get(0),
        SmallWorkspace.USER,
        new Provenance("0.1.0", Optional.of(photon ? "c2" : "c1"), false));
  }
}
