package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.Bundle;
import dev.sluice.model.Cluster;
import dev.sluice.model.Cluster.Size;
import dev.sluice.model.Compute;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Job.When;
import dev.sluice.model.Library;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pipelines' settings, bundles, targets and jobs, as they are recorded. */
class BundlesTest {

  private static final Variable<Integer> WORKERS = variable("workers", 4);
  private static final Variable<Boolean> ALWAYS = booleanVariable("always");

  @Test
  void everySettingOfAPipeline() {
    Pipeline pipeline =
        pipeline("p")
            .name("Orders")
            .publishTo("main", "sales")
            .compute(serverless().budgetPolicy("b"))
            .continuous(ALWAYS)
            .development()
            .edition(PRO)
            .channel(PREVIEW)
            .allowDuplicateNames()
            .configuration("a", "b")
            .configuration("secret", secret("s", "k"))
            .parameters(Map.of("day", "today"))
            .dependencies("pandas==2.2.0", "--editable .")
            .environmentVersion("4")
            .rootPath("/root")
            .notifications(email("a@b.c").on(ON_UPDATE_FAILURE, ON_FLOW_FAILURE))
            .eventLog("main", "ops", "events")
            .tag("team", "sales")
            .runAs(servicePrincipal("sp"))
            .permission(CAN_VIEW, group("analysts"), user("a@b.c"))
            .restartWindow(restartAt(3).on(SUNDAY).timeZone("UTC"))
            .preventDestroy()
            .cascadeOnDestroy(false)
            .preview()
            .movedFrom("old")
            .notebooks("/Shared/one")
            .sourceFiles("extra/two.py")
            .globs("extra/**")
            .eventHook(pythonFunction("hooks", "on_event"), 3)
            .build();
    assertThat(pipeline.name()).contains(Text.of("Orders"));
    assertThat(pipeline.compute()).contains(new Compute.Serverless(Optional.of(Text.of("b"))));
    assertThat(pipeline.modes())
        .isEqualTo(
            new Pipeline.Modes(
                Optional.of(Setting.of(true)),
                Optional.of(ALWAYS),
                Optional.of(Pipeline.Edition.PRO),
                Optional.of(Pipeline.Channel.PREVIEW),
                Optional.of(Setting.of(true))));
    assertThat(pipeline.configuration().get("secret")).hasToString("{{secrets/s/k}}");
    assertThat(pipeline.parameters()).containsOnlyKeys("day");
    assertThat(pipeline.environment().orElseThrow().dependencies()).hasSize(2);
    assertThat(pipeline.rootPath()).contains(Text.of("/root"));
    assertThat(pipeline.notifications().get(0).alerts()).hasSize(2);
    assertThat(pipeline.eventLog().orElseThrow().schema()).contains(Text.of("ops"));
    assertThat(pipeline.tags()).containsOnlyKeys("team");
    assertThat(pipeline.runAs()).contains(new Identity.ServicePrincipal(Text.of("sp")));
    assertThat(pipeline.permissions())
        .extracting(Permission::level)
        .containsExactly(Permission.Level.CAN_VIEW, Permission.Level.CAN_VIEW);
    assertThat(pipeline.restartWindow().orElseThrow().days()).containsExactly(SUNDAY);
    assertThat(pipeline.lifecycle())
        .isEqualTo(new Pipeline.Lifecycle(true, Optional.of(Setting.of(false))));
    assertThat(pipeline.preview()).isTrue();
    assertThat(pipeline.movedFrom()).contains("old");
    assertThat(pipeline.libraries()).extracting(Library::getClass).doesNotHaveDuplicates();
    assertThat(pipeline.eventHooks().get(0).maxFailures()).contains(3);
  }

  @Test
  void whatIsNotSaidIsAbsent() {
    Pipeline pipeline = pipeline("p").build();
    assertThat(pipeline.name()).isEmpty();
    assertThat(pipeline.compute()).isEmpty();
    assertThat(pipeline.environment()).isEmpty();
    assertThat(pipeline.modes().continuous()).isEmpty();
  }

  static Stream<Arguments> publications() {
    return Stream.of(
        arguments(legacy("/s", "t"), new Publication.Hive(text("/s"), text("t"))),
        arguments(legacy("t"), new Publication.Hive(Optional.empty(), text("t"))),
        arguments(legacyUnity("c", "t"), new Publication.UnityTarget(Text.of("c"), Text.of("t"))));
  }

  @ParameterizedTest
  @MethodSource("publications")
  void publicationsOfOlderWays(Publication written, Publication expected) {
    assertThat(pipeline("p").publishTo(written).build().publication()).contains(expected);
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        arguments(defaultCluster(), new Size.Unspecified()),
        arguments(defaultCluster().workers(2), new Size.Fixed(Setting.of(2))),
        arguments(updatesCluster().workers(WORKERS), new Size.Fixed(WORKERS)),
        arguments(maintenanceCluster().singleNode(), new Size.SingleNode()),
        arguments(
            defaultCluster().autoscale(1, 4, LEGACY),
            new Size.Autoscale(Setting.of(1), Setting.of(4), Cluster.ScalingMode.LEGACY)),
        arguments(
            defaultCluster().autoscale(1, WORKERS, ENHANCED),
            new Size.Autoscale(Setting.of(1), WORKERS, Cluster.ScalingMode.ENHANCED)),
        arguments(
            defaultCluster().autoscale(WORKERS, WORKERS, ENHANCED),
            new Size.Autoscale(WORKERS, WORKERS, Cluster.ScalingMode.ENHANCED)));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void clustersHaveOneSize(ClusterOptions<?> cluster, Size size) {
    assertThat(cluster.cluster().size()).isEqualTo(size);
  }

  @Test
  void everySettingOfACluster() {
    Cluster cluster =
        defaultCluster()
            .workers(2)
            .nodeType("n")
            .driverNodeType("d")
            .policy("p")
            .applyPolicyDefaults()
            .instancePool("i")
            .driverInstancePool("j")
            .sparkConf("a", "b")
            .sparkConf("c", secret("s", "k"))
            .sparkEnvVar("E", "1")
            .customTags(Map.of("t", "u"))
            .initScript(VOLUMES, "/Volumes/a/b/c.sh")
            .initScript(S3, "s3://b/c.sh", "eu-west-1")
            .logDelivery(DBFS, "dbfs:/logs")
            .attributes(aws().attribute("availability", "SPOT").attribute("first_on_demand", 1))
            .sshPublicKeys("key")
            .localDiskEncryption(true)
            .cluster();
    assertThat(cluster.size()).isEqualTo(new Size.Fixed(Setting.of(2)));
    assertThat(cluster.nodeType()).contains(Text.of("n"));
    assertThat(cluster.driverInstancePoolId()).contains(Text.of("j"));
    assertThat(cluster.applyPolicyDefaults()).isTrue();
    assertThat(cluster.sparkConf()).containsOnlyKeys("a", "c");
    assertThat(cluster.initScripts())
        .extracting(Cluster.InitScript::region)
        .containsExactly(Optional.empty(), Optional.of(Text.of("eu-west-1")));
    assertThat(cluster.attributes().orElseThrow().values())
        .isEqualTo(Map.of("availability", Text.of("SPOT"), "first_on_demand", 1));
    assertThat(cluster.localDiskEncryption()).contains(Setting.of(true));
  }

  @Test
  void partsAreImmutable() {
    ClusterSettings base = defaultCluster().nodeType("n");
    assertThat(base.workers(1).cluster().size()).isNotEqualTo(base.workers(2).cluster().size());
    assertThat(base.cluster().size()).isEqualTo(new Size.Unspecified());
    TargetSettings target = target("t");
    assertThat(target.asDefault().target().isDefault()).isTrue();
    assertThat(target.target().isDefault()).isFalse();
  }

  @Test
  void photonBelongsToClusters() {
    assertThat(clusters().photon().compute())
        .isEqualTo(new Compute.Clusters(List.of(), Optional.of(Setting.of(true))));
    assertThat(clusters(List.of(defaultCluster())).photon(ALWAYS).compute())
        .extracting(compute -> ((Compute.Clusters) compute).photon())
        .isEqualTo(Optional.of(ALWAYS));
  }

  @Test
  void aBundleWithTargets() {
    UUID uuid = UUID.fromString("00000000-0000-0000-0000-000000000001");
    Bundle bundle =
        bundle("b")
            .uuid(uuid.toString())
            .add(pipeline("p").build(), job("j").build())
            .variables(WORKERS)
            .target(development("dev").asDefault())
            .targets(
                List.of(
                    production("prod")
                        .host("https://h")
                        .root("/Workspace/x")
                        .set(WORKERS, 20)
                        .set(ALWAYS, true)
                        .runAs(servicePrincipal("sp"))
                        .permission(CAN_MANAGE, group("admins"))))
            .target(target("own"))
            .runAs(user("a@b.c"))
            .permission(CAN_RUN, group("users"))
            .build();
    assertThat(bundle.uuid()).contains(uuid);
    assertThat(bundle.pipelines()).hasSize(1);
    assertThat(bundle.jobs()).hasSize(1);
    assertThat(bundle.targets())
        .extracting(Target::mode)
        .containsExactly(
            Optional.of(Target.Mode.DEVELOPMENT),
            Optional.of(Target.Mode.PRODUCTION),
            Optional.empty());
    Target prod = bundle.targets().get(1);
    assertThat(prod.values()).isEqualTo(Map.of(WORKERS, 20, ALWAYS, true));
    assertThat(prod.permissions()).hasSize(1);
  }

  static Stream<Arguments> triggers() {
    return Stream.of(
        arguments(
            cron("0 0 6 * * ?", "UTC"), new When.Cron(Text.of("0 0 6 * * ?"), Text.of("UTC"))),
        arguments(periodic(4, HOURS), new When.Periodic(Setting.of(4), When.Unit.HOURS)),
        arguments(fileArrival("/Volumes/x/"), new When.FileArrival(Text.of("/Volumes/x/"))),
        arguments(tableUpdate("a.b.c"), new When.TableUpdate(List.of(Text.of("a.b.c")), false)),
        arguments(
            allTablesUpdate("a.b.c", "a.b.d"),
            new When.TableUpdate(List.of(Text.of("a.b.c"), Text.of("a.b.d")), true)),
        arguments(periodic(WORKERS, DAYS), new When.Periodic(WORKERS, When.Unit.DAYS)),
        arguments(continuous(), new When.Continuous()));
  }

  @ParameterizedTest
  @MethodSource("triggers")
  void jobsHaveOneTrigger(When written, When expected) {
    assertThat(job("j").trigger(written).build().when()).contains(expected);
  }

  @Test
  void everySettingOfAJob() {
    Job job =
        job("j")
            .name("Nightly")
            .pipelines(pipeline("one").build(), pipeline("two").build())
            .trigger(periodic(1, DAYS))
            .paused()
            .emailsOnFailure("a@b.c")
            .tag("a", "b")
            .runAs(user("a@b.c"))
            .permission(CAN_VIEW, group("g"))
            .fullRefresh()
            .maxConcurrentRuns(2)
            .timeout(Duration.ofHours(1))
            .build();
    assertThat(job.pipelines()).containsExactly("one", "two");
    assertThat(job.paused()).isTrue();
    assertThat(job.fullRefresh()).isTrue();
    assertThat(job.maxConcurrentRuns()).contains(Setting.of(2));
    assertThat(job.timeoutSeconds()).contains(Setting.of(3600));
  }

  @Test
  void variablesHaveATypeAndPerhapsADefault() {
    assertThat(variable("a").fallback()).isEmpty();
    assertThat(variable("a", "x").fallback()).contains("x");
    assertThat(variable("a", true).type()).isEqualTo(Boolean.class);
    assertThat(integerVariable("a").type()).isEqualTo(Integer.class);
    assertThat(variable("a", "x").description("d").description()).contains("d");
    assertThat(Sluice.text("/Volumes/", variable("catalog", "dev"), "/", secret("s", "k"), 5))
        .hasToString("/Volumes/${var.catalog}/{{secrets/s/k}}5");
  }

  private static Optional<Text> text(String value) {
    return Optional.of(Text.of(value));
  }
}
