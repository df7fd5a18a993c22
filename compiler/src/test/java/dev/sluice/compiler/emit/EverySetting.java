package dev.sluice.compiler.emit;

import static dev.sluice.compiler.emit.BundleModel.table;
import static dev.sluice.compiler.emit.BundleModel.target;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Layer;
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A bundle in which every setting of the model is given somewhere. */
public final class EverySetting {

  private static final Origin HERE = Origin.unknown();

  private static final Variable<Integer> WORKERS =
      new Variable<>("workers", Integer.class, Optional.of(4), Optional.empty(), HERE);

  private static final Variable<Boolean> PHOTON =
      new Variable<>("photon", Boolean.class, Optional.empty(), Optional.empty(), HERE);

  private static final Variable<Boolean> CONTINUOUS =
      new Variable<>("continuous", Boolean.class, Optional.of(false), Optional.empty(), HERE);

  private final UnaryOperator<String> free;
  private final Variable<String> catalog;

  private EverySetting(UnaryOperator<String> free) {
    this.free = free;
    this.catalog =
        new Variable<>(
            "catalog",
            String.class,
            Optional.of(free.apply("dev")),
            Optional.of(free.apply("Where all tables go: dev or main")),
            HERE);
  }

  /** Targets of each mode, jobs of each start, pipelines on serverless and on clusters. */
  public static BundleModel bundle() {
    return bundle(UnaryOperator.identity());
  }

  /**
   * The same with other texts.
   *
   * @param free what becomes of each text that a user can choose freely
   */
  public static BundleModel bundle(UnaryOperator<String> free) {
    return new EverySetting(free).build();
  }

  private BundleModel build() {
    BundleModel bundle = new BundleModel(free.apply("shop"), classic(), serverless(), legacy());
    bundle.uuid = UUID.fromString("0b5c9f2e-3f0d-4c3b-9d53-0f8f5c3c1f11");
    bundle.runAs = new Identity.User(text("robot@example.com"));
    bundle.permissions.add(permission(Permission.Level.CAN_VIEW, new Identity.Group(text("all"))));
    bundle.targets.add(
        target("dev", Target.Mode.DEVELOPMENT, null, Map.of(PHOTON, false, WORKERS, 3)));
    bundle.targets.add(
        new Target(
            "prod",
            Optional.of(Target.Mode.PRODUCTION),
            false,
            Optional.of(free.apply("https://prod.cloud.databricks.com")),
            Optional.of(free.apply("/Workspace/shop")),
            Map.of(catalog, free.apply("main"), PHOTON, true, CONTINUOUS, true),
            Optional.of(new Identity.ServicePrincipal(text("1f0c"))),
            List.of(permission(Permission.Level.CAN_MANAGE, new Identity.Group(text("ops")))),
            HERE));
    bundle.targets.add(target("free", null, free.apply("/Shop"), Map.of(PHOTON, false)));
    bundle.jobs.add(
        job(
            "nightly",
            new Job.When.Cron(text("0 0 3 * * ?"), text("Europe/Berlin")),
            List.of("serverless", "legacy")));
    bundle.jobs.add(
        job(
            "hourly",
            new Job.When.Periodic(Setting.of(1), Job.When.Unit.HOURS),
            List.of("serverless")));
    bundle.jobs.add(
        job("files", new Job.When.FileArrival(text("/Volumes/main/x/y/")), List.of("legacy")));
    bundle.jobs.add(
        job(
            "tables",
            new Job.When.TableUpdate(List.of(text("main.a.b"), text("main.a.c")), true),
            List.of("legacy", "serverless")));
    bundle.jobs.add(job("always", new Job.When.Continuous(), List.of("serverless")));
    bundle.jobs.add(job("by_hand", null, List.of("serverless")));
    return bundle;
  }

  private PipelineModel classic() {
    PipelineModel pipeline = new PipelineModel("classic");
    pipeline.name = text("Classic \"shop\"");
    pipeline.publication = new Publication.Unity(Text.of(catalog), text("shop"));
    pipeline.compute =
        new Compute.Clusters(List.of(standard(), updates(), maintenance()), Optional.of(PHOTON));
    pipeline.datasets.add(table("orders", Layer.BRONZE, "main.a.b"));
    pipeline.libraries.add(new Library.Notebook(text("/Workspace/lib/notebook"), HERE));
    pipeline.libraries.add(new Library.File(text("/Workspace/lib/file.py"), HERE));
    pipeline.development = Setting.of(true);
    pipeline.continuous = CONTINUOUS;
    pipeline.edition = Pipeline.Edition.PRO;
    pipeline.channel = Pipeline.Channel.PREVIEW;
    pipeline.allowDuplicateNames = false;
    pipeline.configuration.put(free.apply("pipelines.clusterShutdown.delay"), text("60s"));
    pipeline.configuration.put(free.apply("shop.version"), text("1.10"));
    pipeline.preview = true;
    pipeline.parameters.put(free.apply("day"), text("2024-01-01"));
    pipeline.environment =
        new Pipeline.Environment(
            List.of(text("requests>=2.31"), text("--editable ${workspace.file_path}")),
            Optional.of(text("4")));
    pipeline.notifications.add(
        new Pipeline.Notification(
            List.of(text("ops@example.com")), List.of(Pipeline.Alert.values()), HERE));
    pipeline.eventLog =
        new Pipeline.EventLog(
            text("events"), Optional.of(Text.of(catalog)), Optional.of(text("logs")));
    pipeline.tags.put(free.apply("cost center"), text("007"));
    pipeline.runAs = new Identity.ServicePrincipal(text("1f0c"));
    pipeline.permissions.add(
        permission(Permission.Level.IS_OWNER, new Identity.User(text("jo@example.com"))));
    pipeline.permissions.add(
        permission(Permission.Level.CAN_RUN, new Identity.Group(text("analysts"))));
    pipeline.restartWindow =
        new Pipeline.RestartWindow(
            Setting.of(3),
            List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
            Optional.of(text("Europe/Berlin")),
            HERE);
    pipeline.preventDestroy = true;
    pipeline.cascadeOnDestroy = false;
    return pipeline;
  }

  private PipelineModel serverless() {
    PipelineModel pipeline = new PipelineModel("serverless");
    pipeline.compute = new Compute.Serverless(Optional.of(text("budget-1")));
    pipeline.publication = new Publication.Unity(Text.of(catalog), text("shop"));
    pipeline.datasets.add(table("daily", Layer.GOLD, "main.a.b"));
    pipeline.libraries.add(new Library.Glob(text("/Workspace/lib/more/**"), HERE));
    pipeline.rootPath = text("/Workspace/lib");
    return pipeline;
  }

  private PipelineModel legacy() {
    PipelineModel pipeline = new PipelineModel("legacy");
    pipeline.compute = null;
    pipeline.publication =
        new Publication.Hive(Optional.of(text("/mnt/shop")), Optional.of(text("shop")));
    pipeline.datasets.add(table("raw", Layer.BRONZE, "a.b"));
    return pipeline;
  }

  private Cluster standard() {
    return new Cluster(
        Cluster.Label.DEFAULT,
        Optional.of(text("i3.xlarge")),
        Optional.of(text("i3.2xlarge")),
        new Cluster.Size.Autoscale(Setting.of(1), WORKERS, Cluster.ScalingMode.LEGACY),
        Optional.of(text("policy-1")),
        true,
        Optional.empty(),
        Optional.empty(),
        Map.of(free.apply("spark.x"), text("true")),
        Map.of(free.apply("PASSWORD"), text("{{secrets/shop/password}}")),
        Map.of(free.apply("team"), text("shop")),
        List.of(
            new Cluster.InitScript(Cluster.Place.VOLUMES, text("/Volumes/a/b/c.sh"), none()),
            new Cluster.InitScript(
                Cluster.Place.S3, text("s3://b/c.sh"), Optional.of(text("us-east-1")))),
        Optional.of(
            new Cluster.LogDelivery(
                Cluster.Place.S3, text("s3://b/logs"), Optional.of(text("us-east-1")))),
        Optional.of(
            new Cluster.CloudAttributes(
                Cluster.Cloud.AWS,
                Map.of(
                    "availability",
                    text("SPOT_WITH_FALLBACK"),
                    "first_on_demand",
                    1,
                    "zone_id",
                    text("auto")))),
        List.of(free.apply("ssh-ed25519 AAAA jo")),
        Optional.of(Setting.of(false)),
        HERE);
  }

  private Cluster updates() {
    return new Cluster(
        Cluster.Label.UPDATES,
        Optional.empty(),
        Optional.empty(),
        new Cluster.Size.Fixed(WORKERS),
        Optional.empty(),
        false,
        Optional.of(text("pool-1")),
        Optional.of(text("pool-2")),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.of(
            new Cluster.CloudAttributes(
                Cluster.Cloud.GCP, Map.of("use_preemptible_executors", true))),
        List.of(),
        Optional.empty(),
        HERE);
  }

  private Cluster maintenance() {
    return PipelineModel.cluster(
        Cluster.Label.MAINTENANCE, "i3.xlarge", new Cluster.Size.SingleNode());
  }

  private Job job(String key, Job.When when, List<String> pipelines) {
    return new Job(
        key,
        Optional.of(text("Job " + key)),
        pipelines,
        Optional.ofNullable(when),
        key.equals("nightly") || key.equals("always"),
        List.of(text("ops@example.com")),
        Map.of(free.apply("team"), text("yes")),
        Optional.of(new Identity.User(text("robot@example.com"))),
        List.of(permission(Permission.Level.CAN_RUN, new Identity.Group(text("analysts")))),
        key.equals("nightly"),
        Optional.of(Setting.of(1)),
        Optional.of(Setting.of(3600)),
        HERE);
  }

  private static Permission permission(Permission.Level level, Identity identity) {
    return new Permission(level, identity, HERE);
  }

  private static Optional<Text> none() {
    return Optional.empty();
  }

  private Text text(String value) {
    return Text.of(free.apply(value));
  }
}
