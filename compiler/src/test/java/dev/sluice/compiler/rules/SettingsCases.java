package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.cluster;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.persistedView;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.variable;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.APipeline;
import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Cluster;
import dev.sluice.model.Cluster.Label;
import dev.sluice.model.Compute;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Settings of pipelines. */
final class SettingsCases {

  private SettingsCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("serverless.catalog", of(p -> {})),
        reports(
            "serverless.catalog",
            of(p -> p.publication = null),
            "5: Pipeline `orders` is serverless, but does not publish to Unity Catalog."),
        accepts("publication.missing", clusters()),
        reports(
            "publication.missing",
            of(
                p -> {
                  p.compute = new Compute.Clusters(List.of(), Optional.empty());
                  p.publication = null;
                }),
            "5: Pipeline `orders` publishes its tables nowhere."),
        accepts(
            "publication.illegal-name",
            of(p -> p.publication = new Publication.UnityTarget(text("a-b"), text("c")))),
        reports(
            "publication.illegal-name",
            of(p -> p.publication = new Publication.UnityTarget(text("main"), text("a.b"))),
            "5: The target `a.b` of pipeline `orders` has a dot, but is one name."),
        reports(
            "publication.illegal-name",
            of(p -> p.publication = new Publication.Unity(text("main"), text(""))),
            "5: The schema `` of pipeline `orders` is empty."),
        accepts(
            "cluster.labels",
            clusters(cluster(Label.DEFAULT, c -> {}), cluster(Label.MAINTENANCE, c -> {}))),
        reports(
            "cluster.labels",
            clusters(cluster(Label.UPDATES, c -> {})),
            "35: Pipeline `orders` has clusters, but no default cluster."),
        reports(
            "cluster.labels",
            clusters(cluster(Label.DEFAULT, c -> {}), cluster(Label.DEFAULT, c -> c.line = 36)),
            "36: Pipeline `orders` has two clusters with the label `default`."),
        accepts("cluster.workers", clusters(cluster(Label.DEFAULT, c -> c.autoscale(1, 2)))),
        reports(
            "cluster.workers",
            clusters(cluster(Label.DEFAULT, c -> c.autoscale(3, 3))),
            "35: The default cluster of pipeline `orders` has between 3 and 3 workers."),
        reports(
            "cluster.workers",
            clusters(cluster(Label.DEFAULT, c -> c.size = new Cluster.Size.Fixed(Setting.of(0)))),
            "35: The default cluster of pipeline `orders` has 0 workers, but not the settings of a"
                + " single node."),
        variableWorkers(),
        accepts(
            "cluster.maintenance-autoscale",
            clusters(
                cluster(Label.DEFAULT, c -> c.autoscale(1, 2)),
                cluster(Label.MAINTENANCE, c -> {}))),
        reports(
            "cluster.maintenance-autoscale",
            clusters(
                cluster(Label.DEFAULT, c -> {}),
                cluster(Label.MAINTENANCE, c -> c.autoscale(1, 2))),
            "35: The maintenance cluster of pipeline `orders` cannot scale."),
        accepts("cluster.limits", clusters(cluster(Label.DEFAULT, c -> tags(c.customTags, 45)))),
        reports(
            "cluster.limits",
            clusters(cluster(Label.DEFAULT, c -> tags(c.customTags, 46))),
            "35: The default cluster of pipeline `orders` has 46 custom tags; 45 are the most."),
        accepts(
            "cluster.place",
            clusters(
                cluster(
                    Label.DEFAULT,
                    c ->
                        c.logDelivery =
                            new Cluster.LogDelivery(
                                Cluster.Place.S3,
                                text("s3://b"),
                                Optional.of(text("eu-west-1")))))),
        reports(
            "cluster.place",
            clusters(
                cluster(
                    Label.DEFAULT,
                    c ->
                        c.logDelivery =
                            new Cluster.LogDelivery(
                                Cluster.Place.WORKSPACE, text("/x"), Optional.empty()))),
            "35: The default cluster of pipeline `orders` delivers its logs to WORKSPACE."),
        accepts(
            "cluster.pool-and-type",
            clusters(cluster(Label.DEFAULT, c -> c.instancePoolId = text("p")))),
        reports(
            "cluster.pool-and-type",
            clusters(
                cluster(
                    Label.DEFAULT,
                    c -> {
                      c.instancePoolId = text("p");
                      c.nodeType = text("n");
                    })),
            "35: The default cluster of pipeline `orders` has both an instance pool and a node"
                + " type."),
        accepts("pipeline.tags", of(p -> tags(p.tags, 25))),
        reports(
            "pipeline.tags",
            of(p -> tags(p.tags, 26)),
            "5: Pipeline `orders` has 26 tags; 25 are the most."),
        accepts("restart-window.not-continuous", of(p -> window(p, 3, "UTC", true))),
        reports(
            "restart-window.not-continuous",
            of(p -> window(p, 3, "UTC", false)),
            "36: Pipeline `orders` has a restart window, but is not continuous."),
        accepts("restart-window.shape", of(p -> window(p, 23, "Europe/Berlin", true))),
        reports(
            "restart-window.shape",
            of(p -> window(p, 24, "UTC", true)),
            "36: The restart window of pipeline `orders` starts at hour 24."),
        reports(
            "restart-window.shape",
            of(p -> window(p, 0, "Europe/Belrin", true)),
            "36: The restart window of pipeline `orders` is in the time zone `Europe/Belrin`, which"
                + " is unknown."),
        accepts("notification.empty", of(p -> notify(p, "a@b.c"))),
        reports(
            "notification.empty",
            of(p -> notify(p)),
            "37: A notification of pipeline `orders` has no recipient."),
        accepts(
            "notification.recipient",
            of(p -> notify(p, "a@b.c", "${workspace.current_user.userName}"))),
        reports(
            "notification.recipient",
            of(p -> notify(p, "team")),
            "37: `team`, who is to be notified of pipeline `orders`, is no e-mail address."),
        accepts("setting.empty", of(p -> p.name = text("orders"))),
        reports(
            "setting.empty",
            of(
                p -> {
                  p.name = text("");
                  p.rootPath = text(" ");
                  p.environment =
                      new Pipeline.Environment(List.of(text("")), java.util.Optional.empty());
                }),
            "5: A dependency of pipeline `orders` is empty.",
            "5: A name of pipeline `orders` is empty.",
            "5: A root path of pipeline `orders` is empty."),
        accepts("event-log.illegal-name", of(p -> p.eventLog = log("events"))),
        reports(
            "event-log.illegal-name",
            of(p -> p.eventLog = log("ops.events")),
            "5: The name `ops.events` in the event log of pipeline `orders` has a character that"
                + " catalogs refuse: a blank, a dot, a slash or a control."),
        accepts("library.glob-beside-files", of(p -> libraries(p, glob("src/x/**")))),
        reports(
                "library.glob-beside-files",
                of(p -> libraries(p, glob("src/x/**"), file("a.py"))),
                "38: Pipeline `orders` has the glob `src/x/**` beside `a.py`; the two exclude each"
                    + " other.")
            .files(Map.of("a.py", "x = 1")),
        accepts("library.form", of(p -> libraries(p, glob("/Workspace/x/**")))),
        reports(
            "library.form",
            of(p -> libraries(p, glob("src/extra"))),
            "38: `src/extra` is a folder without `/**` behind it."),
        reports(
            "library.form",
            of(p -> libraries(p, file("../a.py"))),
            "39: `../a.py` lies outside the bundle."),
        reports(
                "library.form",
                of(p -> libraries(p, notebook("a.py"))),
                "39: `a.py` is a plain file, not a notebook.")
            .files(Map.of("a.py", "x = 1")),
        accepts("library.missing", of(p -> libraries(p, file("a.py"), notebook("n.py"))))
            .files(Map.of("a.py", "x = 1", "n.py", "# Databricks notebook source\nx = 1")),
        reports(
            "library.missing",
            of(p -> libraries(p, file("a.py"))),
            "39: The source `a.py` of pipeline `orders` is not in the project."),
        accepts("library.too-many", many(1000)),
        reports(
            "library.too-many",
            many(1001),
            "5: Pipeline `orders` has 1001 source files; 1000 are the most."),
        reports(
                "library.too-many",
                many(100, file("a.py")),
                "5: Pipeline `orders` has 101 source files that are listed one by one; 100 are the"
                    + " most.")
            .files(Map.of("a.py", "x = 1")),
        accepts("configuration.key", of(p -> p.configuration.put("a.b", text("c")))),
        reports(
            "configuration.key",
            of(p -> p.configuration.put("a b", text("c"))),
            "5: The configuration key `a b` of pipeline `orders` has a blank."),
        reports(
            "configuration.key",
            of(
                p -> {
                  p.tags.put("c", Text.of(variable("catalog", "dev")));
                  p.configuration.put("shop.catalog", text("c"));
                }),
            "5: The configuration key `shop.catalog` of pipeline `orders` is the one of the"
                + " variable `catalog`."),
        accepts("configuration.trigger-interval", of(p -> interval(p, "10 seconds"))),
        reports(
            "configuration.trigger-interval",
            of(p -> interval(p, "10s")),
            "5: `pipelines.trigger.interval` of pipeline `orders` is `10s`, which is no length of"
                + " time."),
        accepts("parameter.shape", of(p -> parameter(p, "a.b-c_1", "x"))),
        reports(
            "parameter.shape",
            of(p -> parameter(p, "a b", "x")),
            "5: The parameter `a b` of pipeline `orders` has a name that SQL cannot write."),
        reports(
            "parameter.shape",
            of(p -> parameter(p, "a", "x".repeat(10_000))),
            "5: The parameters of pipeline `orders` have about 10009 characters; 10000 are the"
                + " most."),
        accepts("lifecycle.cascade", of(p -> p.lifecycle = cascade())),
        reports(
            "lifecycle.cascade",
            of(
                p -> {
                  hive(p);
                  p.lifecycle = cascade();
                }),
            "5: Pipeline `orders` cascades when it is destroyed, which needs Unity Catalog."),
        accepts("environment.local-path", of(p -> depends(p, "4", "pandas==2.2"))),
        reports(
            "environment.local-path",
            of(p -> depends(p, "4", "-e .")),
            "5: The dependency `-e .` of pipeline `orders` is a path on this machine."),
        accepts("environment.version", of(p -> depends(p, "4"))),
        reports(
            "environment.version",
            of(p -> depends(p, "v4")),
            "5: The environment version `v4` of pipeline `orders` is no number."),
        accepts("pipeline.development-in-production", modes(Target.Mode.DEVELOPMENT)),
        reports(
            "pipeline.development-in-production",
            modes(Target.Mode.PRODUCTION),
            "5: Pipeline `orders` is in development mode, but target `t` is for production."),
        accepts("table.path-on-unity", of(p -> hive(p), t -> t.path = text("/mnt/x"))),
        reports(
            "table.path-on-unity",
            of(p -> {}, t -> t.path = text("/mnt/x")),
            "10: `t` has a path, but in Unity Catalog the catalog decides where tables lie."),
        accepts("unity.needed", of(p -> p.eventLog = log("e"))),
        reports(
            "unity.needed",
            of(
                p -> {
                  hive(p);
                  p.eventLog = log("e");
                  p.datasets.add(persistedView("v", external("a.b.c")));
                }),
            "5: The event log as a table needs Unity Catalog, but pipeline `orders` does not"
                + " publish there.",
            "22: The persisted view `v` needs Unity Catalog, but pipeline `orders` does not publish"
                + " there."));
  }

  private static Bundle many(int datasets, Library... libraries) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              libraries(p, libraries);
              for (int i = 0; i < datasets; i++) {
                p.datasets.add(table("t" + i, loader("id INT")));
              }
            }));
  }

  private static RuleCase variableWorkers() {
    Variable<Integer> max =
        new Variable<>("max", Integer.class, Optional.of(4), Optional.empty(), Models.at(3));
    return reports(
        "cluster.workers",
        bundle(
            b -> {
              b.target("dev", null, t -> t.values.put(max, 1));
              b.target("prod", null, t -> {});
              b.pipelines.add(
                  pipeline(
                      "orders",
                      p ->
                          compute(
                              p,
                              cluster(
                                  Label.DEFAULT,
                                  c ->
                                      c.size =
                                          new Cluster.Size.Autoscale(
                                              Setting.of(1), max, Cluster.ScalingMode.LEGACY)))));
            }),
        "35: The default cluster of pipeline `orders` has between 1 and 1 workers in target"
            + " `dev`.");
  }

  private static Bundle modes(Target.Mode mode) {
    return bundle(
        b -> {
          b.target("t", mode, t -> {});
          b.pipelines.add(
              pipeline(
                  "orders",
                  p -> {
                    p.development = Setting.of(true);
                    p.datasets.add(table("t", loader("id INT")));
                  }));
        });
  }

  private static Bundle clusters(Cluster... clusters) {
    return bundle(pipeline("orders", p -> compute(p, clusters)));
  }

  private static void compute(APipeline p, Cluster... clusters) {
    p.compute = new Compute.Clusters(List.of(clusters), Optional.empty());
    p.datasets.add(table("t", loader("id INT")));
  }

  private static void hive(APipeline p) {
    p.compute = new Compute.Clusters(List.of(), Optional.empty());
    p.publication = new Publication.Hive(Optional.empty(), Optional.of(text("sales")));
  }

  private static Pipeline.Lifecycle cascade() {
    return new Pipeline.Lifecycle(false, Optional.of(Setting.of(true)));
  }

  private static void depends(APipeline p, String version, String... lines) {
    p.environment =
        new Pipeline.Environment(
            Arrays.stream(lines).map(Text::of).toList(), Optional.of(text(version)));
  }

  private static void interval(APipeline p, String value) {
    p.configuration.put("pipelines.trigger.interval", text(value));
  }

  private static void parameter(APipeline p, String key, String value) {
    p.preview = true;
    p.parameters.put(key, text(value));
  }

  private static void libraries(APipeline p, Library... libraries) {
    p.libraries.addAll(List.of(libraries));
  }

  private static Library glob(String path) {
    return new Library.Glob(text(path), Models.at(38));
  }

  private static Library file(String path) {
    return new Library.File(text(path), Models.at(39));
  }

  private static Library notebook(String path) {
    return new Library.Notebook(text(path), Models.at(39));
  }

  private static Pipeline.EventLog log(String name) {
    return new Pipeline.EventLog(text(name), Optional.empty(), Optional.empty());
  }

  private static void notify(APipeline p, String... recipients) {
    p.notifications.add(
        new Pipeline.Notification(
            Arrays.stream(recipients).map(Text::of).toList(),
            List.of(Pipeline.Alert.ON_FLOW_FAILURE),
            Models.at(37)));
  }

  private static void window(APipeline p, int hour, String zone, boolean continuous) {
    p.continuous = Setting.of(continuous);
    p.restartWindow =
        new Pipeline.RestartWindow(
            Setting.of(hour), List.of(DayOfWeek.MONDAY), Optional.of(text(zone)), Models.at(36));
  }

  private static void tags(Map<String, Text> tags, int number) {
    for (int i = 0; i < number; i++) {
      tags.put("k" + i, text("v"));
    }
  }

  private static Bundle of(Consumer<APipeline> settings) {
    return of(settings, t -> t.schema = ddl("id INT"));
  }

  private static Bundle of(
      Consumer<APipeline> settings, Consumer<dev.sluice.compiler.models.ATable> table) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              settings.accept(p);
              p.datasets.add(
                  table(
                      "t",
                      t -> {
                        t.query = loader("id INT");
                        table.accept(t);
                      }));
            }));
  }
}
