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
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about what only deployment would find: keys, paths, jobs, places and permissions. */
class DeploymentRulesTest {

  private static final Origin LINE =
      new Origin("com.acme.Sales", "define", "Sales.java", 12, Optional.empty());

  private static final Map<String, String> FILES =
      Map.of(
          "notebook.py", "# Databricks notebook source\nx = 1\n",
          "notebook.sql", "-- Databricks notebook source\nSELECT 1\n",
          "notebook.ipynb", "{}",
          "file.py", "x = 1\n",
          "file.sql", "SELECT 1\n");

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
            pipeline(it -> it.key = "or.ders"),
            "key.illegal",
            "`or.ders` cannot be the key of a pipeline: it contains `.`."),
        reports(
            pipeline(it -> it.key = "1orders"),
            "key.illegal",
            "`1orders` cannot be the key of a pipeline: it begins with `1`."),
        reports(
            pipeline(it -> it.key = "orders_"),
            "key.illegal",
            "`orders_` cannot be the key of a pipeline: it ends with `_`."),
        reports(
            pipeline(it -> it.key = ""),
            "key.illegal",
            "`` cannot be the key of a pipeline: it is empty."),
        reports(
            bundle(it -> it.targets.add(target("a/b", null, null, Map.of()))),
            "key.illegal",
            "`a/b` cannot be the name of a target: it contains `/`."),
        reports(
            bundle(it -> it.variables.add(variable("my catalog"))),
            "key.illegal",
            "`my catalog` cannot be the name of a variable: it contains ` `."),
        reports(notebook("file.py"), "library.form", "`file.py` is a plain file, not a notebook."),
        reports(
            notebook("file.sql"), "library.form", "`file.sql` is a plain file, not a notebook."),
        reports(
            file("notebook.py"), "library.form", "`notebook.py` is a notebook, not a plain file."),
        reports(
            file("data.csv"), "library.form", "`data.csv` is neither a `.py` nor a `.sql` file."),
        reports(file("../x.py"), "library.form", "`../x.py` lies outside the bundle."),
        reports(
            notebook("a/../../x.py"), "library.form", "`a/../../x.py` lies outside the bundle."),
        reports(
            glob("more/*.py"),
            "library.form",
            "`more/*.py` is a pattern that the platform does not know."),
        reports(
            glob("a/**/b/**"),
            "library.form",
            "`a/**/b/**` is a pattern that the platform does not know."),
        reports(glob("../more/**"), "library.form", "`../more/**` lies outside the bundle."),
        reports(
            dependency("-e ."),
            "environment.local-path",
            "The dependency `-e .` of pipeline `orders` is a path on this machine."),
        reports(
            dependency("--requirement requirements.txt"),
            "environment.local-path",
            "The dependency `--requirement requirements.txt` of pipeline `orders` is a path on this"
                + " machine."),
        reports(
            dependency("./dist/a.whl"),
            "environment.local-path",
            "The dependency `./dist/a.whl` of pipeline `orders` is a path on this machine."),
        reports(
            dependency("dist/a.whl"),
            "environment.local-path",
            "The dependency `dist/a.whl` of pipeline `orders` is a path on this machine."),
        reports(
            job(null, "nope"),
            "job.unknown-pipeline",
            "Job `nightly` runs pipeline `nope`, which the bundle does not contain."),
        reports(
            bundle(
                it -> {
                  it.pipelines.clear();
                  it.jobs.add(nightly(Optional.empty(), Optional.empty()));
                }),
            "job.unknown-pipeline",
            "Job `nightly` has no pipeline to run."),
        reports(
            bundle(
                it -> {
                  it.pipelines.set(0, orders(o -> o.continuous = Setting.of(true)));
                  it.jobs.add(nightly(Optional.empty(), Optional.empty()));
                }),
            "job.continuous-pipeline",
            "Job `nightly` runs pipeline `orders`, which is continuous."),
        reports(
            continuousIn(Target.Mode.PRODUCTION),
            "job.continuous-pipeline",
            "Job `nightly` runs pipeline `orders`, which is continuous in target `there`."),
        reports(
            job(new Job.When.Cron(Text.of("0 3 * * *"), Text.of("UTC"))),
            "job.start",
            "Job `nightly` is started by `0 3 * * *`, which has 5 fields instead of 6 or 7."),
        reports(
            job(new Job.When.Periodic(Setting.of(0), Job.When.Unit.DAYS)),
            "job.start",
            "Job `nightly` is started every 0 days."),
        reports(
            job(new Job.When.FileArrival(Text.of("/mnt/x"))),
            "job.start",
            "Job `nightly` waits for files at `/mnt/x`, which is neither a volume nor an external"
                + " location."),
        reports(
            job(new Job.When.TableUpdate(List.of(), true)),
            "job.start",
            "Job `nightly` waits for changes of no table."),
        reports(
            job(new Job.When.TableUpdate(List.of(Text.of("a.b")), true)),
            "job.start",
            "Job `nightly` waits for changes of `a.b`, which has not three parts."),
        reports(
            bundle(
                it -> it.jobs.add(nightly(Optional.of(new Job.When.Continuous()), Optional.of(2)))),
            "job.start",
            "Job `nightly` is continuous and has 2 runs at the same time."),
        reports(
            bundle(it -> it.targets.add(host("${var.host}"))),
            "target.place",
            "The host `${var.host}` of target `dev` is not the address of a workspace."),
        reports(
            bundle(it -> it.targets.add(host("my-workspace.example.com"))),
            "target.place",
            "The host `my-workspace.example.com` of target `dev` is not the address of a"
                + " workspace."),
        reports(
            bundle(it -> it.targets.add(target("dev", null, "sales", Map.of()))),
            "target.place",
            "The root `sales` of target `dev` is no absolute folder of a workspace."),
        reports(
            bundle(it -> it.targets.add(target("dev", null, "/Shared/sales", Map.of()))),
            "target.shared-root",
            "Everybody in the workspace can change what is deployed to the root `/Shared/sales` of"
                + " target `dev`."),
        reports(
            pipeline(
                it -> {
                  it.permissions.add(permission(Permission.Level.IS_OWNER, user("a")));
                  it.permissions.add(permission(Permission.Level.IS_OWNER, user("b")));
                }),
            "permission.illegal",
            "Pipeline `orders` has two owners, `a` and `b`."),
        reports(
            pipeline(it -> it.permissions.add(permission(Permission.Level.IS_OWNER, group("g")))),
            "permission.illegal",
            "Pipeline `orders` has group `g` as its owner."),
        reports(
            bundle(it -> it.permissions.add(permission(Permission.Level.IS_OWNER, user("a")))),
            "permission.illegal",
            "The bundle has `a` as its owner, but only pipelines and jobs have owners."),
        reports(
            pipeline(
                it -> {
                  it.permissions.add(permission(Permission.Level.CAN_RUN, user("a")));
                  it.permissions.add(permission(Permission.Level.CAN_VIEW, user("a")));
                }),
            "permission.illegal",
            "Pipeline `orders` gives `a` both CAN_RUN and CAN_VIEW."),
        reports(
            pipeline(it -> it.runAs = group("g")),
            "permission.illegal",
            "Pipeline `orders` runs as the group `g`."));
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
        pipeline(it -> it.key = "my-orders_2"),
        notebook("notebook.py"),
        notebook("notebook.sql"),
        notebook("notebook.ipynb"),
        notebook("/Workspace/x"),
        notebook("${workspace.file_path}/../x"),
        file("file.py"),
        file("./file.sql"),
        file("/Workspace/../x.py"),
        glob("more/**"),
        glob("more/x.py"),
        glob("/Workspace/x/**"),
        dependency("requests>=2"),
        dependency("-e ${workspace.file_path}"),
        dependency("--editable /Workspace/x"),
        dependency("-r /Volumes/a/b/c/requirements.txt"),
        dependency("/Volumes/a/b/c/d.whl"),
        dependency("${workspace.file_path}/dist/d.whl"),
        dependency("https://example.com/a.whl"),
        dependency("a @ https://example.com/a.whl"),
        dependency("-e git+https://example.com/a.git"),
        job(null, "orders"),
        job(new Job.When.Cron(Text.of("0 0 3 ? * MON-FRI 2024"), Text.of("UTC"))),
        job(new Job.When.FileArrival(Text.of("abfss://a@b/c"))),
        job(new Job.When.TableUpdate(List.of(Text.of("a.`b.c`.d")), false)),
        job(new Job.When.Continuous()),
        continuousIn(Target.Mode.DEVELOPMENT),
        bundle(it -> it.targets.add(host("https://adb-1.azuredatabricks.net"))),
        bundle(it -> it.targets.add(target("1st", Target.Mode.DEVELOPMENT, "~/x", Map.of()))),
        bundle(
            it -> {
              it.targets.add(target("dev", null, "/Workspace/Shared/x", Map.of()));
              it.permissions.add(permission(Permission.Level.CAN_MANAGE, group("users")));
            }),
        pipeline(
            it -> {
              it.permissions.add(permission(Permission.Level.IS_OWNER, user("a")));
              it.permissions.add(permission(Permission.Level.CAN_MANAGE, user("b")));
            }));
  }

  @ParameterizedTest
  @MethodSource
  void accepted(BundleModel bundle) {
    assertThat(findings(bundle)).isEmpty();
  }

  private static List<Diagnostic> findings(BundleModel bundle) {
    ProjectFiles files = path -> Optional.ofNullable(FILES.get(path));
    RuleContext context =
        new RuleContext(
            BundleGraph.of(bundle.build()), CompilerOptions.of("com.acme.Sales"), files);
    return Stream.of(
            new BundleInterpolation(),
            new ContinuousPipelineInJob(),
            new IllegalJobStart(),
            new IllegalKey(),
            new IllegalPermission(),
            new LibraryForm(),
            new LocalDependency(),
            new SharedRoot(),
            new TargetPlace(),
            new UnknownJobPipeline())
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

  /** One target where a variable makes the pipeline of a job continuous, one where it does not. */
  private static BundleModel continuousIn(Target.Mode mode) {
    Variable<Boolean> variable =
        new Variable<>("continuous", Boolean.class, Optional.of(false), Optional.empty(), LINE);
    return bundle(
        it -> {
          it.pipelines.set(0, orders(o -> o.continuous = variable));
          it.jobs.add(nightly(Optional.empty(), Optional.empty()));
          it.targets.add(target("here", null, null, Map.of()));
          it.targets.add(target("there", mode, null, Map.of(variable, true)));
        });
  }

  private static Pipeline orders(Consumer<PipelineModel> edit) {
    PipelineModel pipeline = new PipelineModel("orders");
    edit.accept(pipeline);
    return pipeline.build();
  }

  private static BundleModel notebook(String path) {
    return pipeline(it -> it.libraries.add(new Library.Notebook(Text.of(path), LINE)));
  }

  private static BundleModel file(String path) {
    return pipeline(it -> it.libraries.add(new Library.File(Text.of(path), LINE)));
  }

  private static BundleModel glob(String path) {
    return pipeline(it -> it.libraries.add(new Library.Glob(Text.of(path), LINE)));
  }

  private static BundleModel dependency(String line) {
    return pipeline(
        it -> it.environment = new Pipeline.Environment(List.of(Text.of(line)), Optional.empty()));
  }

  private static BundleModel job(Job.When when, String... pipelines) {
    return bundle(
        it -> it.jobs.add(nightly(Optional.ofNullable(when), Optional.empty(), pipelines)));
  }

  private static Job nightly(Optional<Job.When> when, Optional<Integer> runs, String... pipelines) {
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
        runs.map(Setting::of),
        Optional.empty(),
        LINE);
  }

  private static Target host(String host) {
    return new Target(
        "dev",
        Optional.empty(),
        false,
        Optional.of(host),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        LINE);
  }

  private static Variable<String> variable(String name) {
    return new Variable<>(name, String.class, Optional.empty(), Optional.empty(), LINE);
  }

  private static Permission permission(Permission.Level level, Identity identity) {
    return new Permission(level, identity, LINE);
  }

  private static Identity user(String name) {
    return new Identity.User(Text.of(name));
  }

  private static Identity group(String name) {
    return new Identity.Group(Text.of(name));
  }
}
