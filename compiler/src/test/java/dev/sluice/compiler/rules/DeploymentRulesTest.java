package dev.sluice.compiler.rules;

import static dev.sluice.compiler.emit.BundleModel.table;
import static dev.sluice.compiler.emit.BundleModel.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.BundleModel;
import dev.sluice.compiler.emit.PipelineModel;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Layer;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about what only deployment would find. */
class DeploymentRulesTest {

  private static final Origin LINE =
      new Origin("com.acme.Sales", "define", "Sales.java", 12, Optional.empty());

  static Stream<Arguments> mistakes() {
    return Stream.of(
        reports(
            pipeline(it -> it.tags.put("a", Text.of("x ${spark.version} y"))),
            "bundle.interpolation",
            "A setting of pipeline `orders` contains `${spark.version}`, which a bundle would"
                + " replace, but does not know."),
        reports(
            pipeline(it -> it.configuration.put("a", Text.of("${bundle.nmae}"))),
            "bundle.interpolation",
            "A setting of pipeline `orders` contains `${bundle.nmae}`, which a bundle would"
                + " replace, but does not know."),
        reports(
            job(new Job.When.FileArrival(Text.of("s3://${HOME}/x"))),
            "bundle.interpolation",
            "A setting of job `nightly` contains `${HOME}`, which a bundle would replace, but does"
                + " not know."),
        reports(
            bundle(it -> it.targets.add(target("dev", null, "/x/${user}", Map.of()))),
            "bundle.interpolation",
            "A setting of target `dev` contains `${user}`, which a bundle would replace, but does"
                + " not know."),
        reports(
            bundle(it -> it.runAs = new Identity.User(Text.of("${me}"))),
            "bundle.interpolation",
            "A setting of the bundle contains `${me}`, which a bundle would replace, but does not"
                + " know."),
        reports(
            bundle(
                it -> {
                  it.pipelines.set(0, orders(o -> o.continuous = Setting.of(true)));
                  it.jobs.add(nightly(Optional.empty()));
                }),
            "job.continuous-pipeline",
            "Job `nightly` runs pipeline `orders`, which is continuous."),
        reports(
            bundle(it -> it.targets.add(target("dev", null, "/Shared/sales", Map.of()))),
            "target.shared-root",
            "Everybody in the workspace can change what is deployed to the root `/Shared/sales` of"
                + " target `dev`."));
  }

  @ParameterizedTest
  @MethodSource
  void mistakes(BundleModel bundle, String rule, String message) {
    assertThat(findings(bundle))
        .hasSize(1)
        .allSatisfy(
            found -> {
              assertThat(found.rule()).isEqualTo(rule);
              assertThat(found.message()).isEqualTo(message);
              assertThat(found.hints()).isNotEmpty();
            });
  }

  static Stream<BundleModel> accepted() {
    return Stream.of(
        bundle(it -> {}),
        pipeline(it -> it.tags.put("a", Text.of("${bundle.name} ${workspace.file_path}"))),
        pipeline(it -> it.tags.put("a", Text.of("${workspace.current_user.short_name}"))),
        pipeline(it -> it.tags.put("a", Text.of("${resources.schemas.x.name}"))),
        pipeline(it -> it.tags.put("a", Text.of("${a b} ${{x}} $x ${ ${} ${1} {x}"))),
        pipeline(it -> it.datasets.add(table("a", Layer.GOLD, "${spark.x}"))),
        job(null, "orders"),
        job(new Job.When.Continuous()),
        bundle(
            it -> {
              it.pipelines.add(continuous("other"));
              it.jobs.add(nightly(Optional.empty(), "orders"));
            }),
        bundle(it -> it.targets.add(target("dev", null, "/Workspace/sales", Map.of()))),
        bundle(
            it -> {
              it.targets.add(target("dev", null, "/Workspace/Shared/x", Map.of()));
              it.permissions.add(
                  new Permission(
                      Permission.Level.CAN_MANAGE, new Identity.Group(Text.of("users")), LINE));
            }));
  }

  @ParameterizedTest
  @MethodSource
  void accepted(BundleModel bundle) {
    assertThat(findings(bundle)).isEmpty();
  }

  private static List<Diagnostic> findings(BundleModel bundle) {
    RuleContext context =
        new RuleContext(
            BundleGraph.of(bundle.build()),
            CompilerOptions.of("com.acme.Sales"),
            ProjectFiles.none());
    return Stream.of(new BundleInterpolation(), new ContinuousPipelineInJob(), new SharedRoot())
        .flatMap(rule -> rule.check(context).stream())
        .toList();
  }

  private static Arguments reports(BundleModel bundle, String rule, String message) {
    return arguments(bundle, rule, message);
  }

  private static BundleModel bundle(Consumer<BundleModel> edit) {
    BundleModel bundle = new BundleModel("sales", new PipelineModel("orders"));
    edit.accept(bundle);
    return bundle;
  }

  private static BundleModel pipeline(Consumer<PipelineModel> edit) {
    return bundle(bundle -> bundle.pipelines.set(0, orders(edit)));
  }

  private static Pipeline orders(Consumer<PipelineModel> edit) {
    PipelineModel pipeline = new PipelineModel("orders");
    edit.accept(pipeline);
    return pipeline.build();
  }

  private static Pipeline continuous(String key) {
    PipelineModel pipeline = new PipelineModel(key);
    pipeline.continuous = Setting.of(true);
    return pipeline.build();
  }

  private static BundleModel job(Job.When when, String... pipelines) {
    return bundle(it -> it.jobs.add(nightly(Optional.ofNullable(when), pipelines)));
  }

  private static Job nightly(Optional<Job.When> when, String... pipelines) {
    return new Job(
        "nightly",
        Optional.empty(),
        List.of(pipelines),
        when,
        false,
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        LINE);
  }
}
