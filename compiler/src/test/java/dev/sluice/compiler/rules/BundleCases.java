package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.variable;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.ABundle;
import dev.sluice.compiler.models.APipeline;
import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Job;
import dev.sluice.model.Job.When;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Bundles, targets, variables, keys and jobs. */
final class BundleCases {

  private static final Variable<String> CATALOG = variable("catalog", "dev");

  private BundleCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("bundle.illegal-name", with(b -> b.name = "my-shop_1.x")),
        reports(
            "bundle.illegal-name",
            with(b -> b.name = "my/shop"),
            "1: The bundle's name `my/shop` is no word of letters, digits, `_`, `-` and dots."),
        accepts("key.illegal", bundle(one("orders_2-x"))),
        reports(
            "key.illegal",
            bundle(one("orders.eu")),
            "5: `orders.eu` cannot be the key of a pipeline: it contains `.`."),
        reports(
            "key.illegal",
            tagged(variable("my catalog", "x")),
            "3: `my catalog` cannot be the name of a variable: it contains ` `."),
        accepts("resource.duplicate-key", bundle(one("a"), other("b"))),
        reports(
            "resource.duplicate-key",
            bundle(one("a"), other("A")),
            "5: The key `A` of a pipeline differs only in capitals from `a` of a pipeline."),
        reports(
            "resource.duplicate-key",
            bundle(one("a"), other("a")),
            "5: The key `a` of a pipeline is already that of a pipeline."),
        reports(
            "resource.duplicate-key",
            with(b -> b.jobs.add(job("orders", null))),
            "6: The key `orders` of a job is already that of a pipeline."),
        accepts("pipeline.duplicate-name", bundle(named("a", "x", null), named("b", "x", true))),
        reports(
            "pipeline.duplicate-name",
            bundle(named("a", "x", null), named("b", "x", null)),
            "5: Pipelines `a` and `b` both have the name `x`."),
        accepts("target.duplicate", with(b -> b.target("dev", null, t -> {}))),
        reports(
            "target.duplicate",
            with(b -> b.target("dev", null, t -> {}).target("Dev", null, t -> {})),
            "101: Two targets are called `Dev`."),
        accepts(
            "target.shared-root",
            with(
                b ->
                    b.target("dev", null, t -> t.root = "/Shared/x")
                        .permissions
                        .add(
                            new Permission(
                                Permission.Level.CAN_MANAGE,
                                new Identity.Group(text("users")),
                                at(2))))),
        reports(
            "target.shared-root",
            with(b -> b.target("dev", null, t -> t.root = "/Shared/x")),
            "100: Everybody in the workspace can change what is deployed to the root `/Shared/x` of"
                + " target `dev`."),
        accepts("bundle.interpolation", made("${bundle.target}")),
        reports(
            "bundle.interpolation",
            made("${spark.x}"),
            "5: A setting of pipeline `orders` contains `${spark.x}`, which a bundle would replace,"
                + " but does not know."),
        accepts("template.unknown", bundle(one("a"))),
        reports(
                "template.unknown",
                bundle(one("a")),
                "1: The template `x.mustache` replaces none that there is.")
            .template("x.mustache"),
        accepts("target.two-defaults", with(b -> b.target("a", null, t -> t.isDefault = true))),
        reports(
            "target.two-defaults",
            with(
                b ->
                    b.target("a", null, t -> t.isDefault = true)
                        .target("b", null, t -> t.isDefault = true)),
            "101: Targets `a` and `b` are both the default."),
        accepts(
            "target.place",
            with(
                b ->
                    b.target(
                        "a",
                        null,
                        t -> {
                          t.host = "https://x.cloud.databricks.com";
                          t.root = "~/shop";
                        }))),
        reports(
            "target.place",
            with(b -> b.target("a", null, t -> t.host = "x.cloud.databricks.com")),
            "100: The host `x.cloud.databricks.com` of target `a` is not the address of a"
                + " workspace."),
        reports(
            "target.place",
            with(b -> b.target("a", null, t -> t.root = "shop")),
            "100: The root `shop` of target `a` is no absolute folder of a workspace."),
        accepts("target.unknown", with(b -> b.target("prod", null, t -> {}))).target("prod"),
        reports(
                "target.unknown",
                with(b -> b.target("prod", null, t -> {})),
                "1: The bundle has no target `prd`.")
            .target("prd"),
        accepts("job.unknown-pipeline", with(b -> b.jobs.add(job("j", null, "orders")))),
        reports(
            "job.unknown-pipeline",
            with(b -> b.jobs.add(job("j", null, "order"))),
            "6: Job `j` runs pipeline `order`, which the bundle does not contain."),
        accepts("job.continuous-pipeline", with(b -> b.jobs.add(job("j", null)))),
        reports(
            "job.continuous-pipeline",
            with(
                b -> {
                  b.pipelines.set(0, made("orders", p -> p.continuous = Setting.of(true)));
                  b.jobs.add(job("j", null));
                }),
            "6: Job `j` runs pipeline `orders`, which is continuous."),
        accepts(
            "job.start",
            with(b -> b.jobs.add(job("j", new When.Cron(text("0 0 6 * * ?"), text("UTC")))))),
        reports(
            "job.start",
            with(b -> b.jobs.add(job("j", new When.Cron(text("0 6 * * *"), text("UTC"))))),
            "6: Job `j` is started by `0 6 * * *`, which has 5 fields instead of 6 or 7."),
        reports(
            "job.start",
            with(b -> b.jobs.add(job("j", new When.Cron(text("0 0 6 * * *"), text("UTC"))))),
            "6: Job `j` is started by `0 0 6 * * *`, which says both a day of the month and one of"
                + " the week."),
        reports(
            "job.start",
            with(b -> b.jobs.add(job("j", new When.Cron(text("0 0 6 * * ?"), text("Mars"))))),
            "6: Job `j` is started in the time zone `Mars`, which is unknown."),
        accepts("job.limits", with(b -> b.jobs.add(limited(1)))),
        reports(
            "job.limits", with(b -> b.jobs.add(limited(0))), "6: Job `j` allows 0 runs at a time."),
        accepts("moved-from.still-there", bundle(moved("a", "old"))),
        reports(
            "moved-from.still-there",
            bundle(one("old"), moved("a", "old")),
            "5: The pipeline `a` says that it was called `old`, but there still is one of that"
                + " name."),
        reports(
            "moved-from.still-there",
            with(
                b ->
                    b.pipelines.set(
                        0,
                        pipeline(
                            "orders",
                            table("x", t -> movedTable(t, "z")),
                            table("y", t -> movedTable(t, "z"))))),
            "10: The datasets `x` and `y` both say that they were called `z`."),
        accepts("variable.conflict", tagged(CATALOG, variable("catalog", "dev"))),
        reports(
            "variable.conflict",
            tagged(CATALOG, variable("catalog", "other")),
            "3: The variable `catalog` is declared twice, with different defaults."),
        accepts("variable.no-value", tagged(CATALOG)),
        reports(
            "variable.no-value",
            tagged(variable("c", null)),
            "3: The variable `c` has neither a default nor a target that sets it."),
        reports(
            "variable.no-value",
            with(
                b -> {
                  b.pipelines.set(0, tagging(variable("c", null)));
                  b.target("dev", null, t -> t.values.put(variable("c", null), "x"));
                  b.target("prod", null, t -> {});
                }),
            "3: The variable `c` has no value in target `prod`, and no default."),
        accepts(
            "variable.wrong-type",
            with(
                b -> {
                  b.pipelines.set(0, tagging(CATALOG));
                  b.target("dev", null, t -> t.values.put(CATALOG, "x"));
                })),
        reports(
            "variable.wrong-type",
            with(
                b -> {
                  b.pipelines.set(0, tagging(CATALOG));
                  b.target("dev", null, t -> t.values.put(CATALOG, 5));
                }),
            "100: Target `dev` sets the variable `catalog` to `5`, which is no String."),
        accepts("variable.unused", with(b -> b.variables.add(CATALOG))),
        reports(
            "variable.unused",
            with(b -> b.target("dev", null, t -> t.values.put(CATALOG, "x"))),
            "3: Target `dev` sets the variable `catalog`, but nothing uses it."),
        accepts("variable.concatenated", tagged(CATALOG)),
        reports(
            "variable.concatenated",
            with(
                b -> {
                  b.variables.add(CATALOG);
                  b.pipelines.set(0, pipeline("orders", table("t", t -> commented(t, CATALOG))));
                }),
            "10: The string `data of ${var.catalog}` of `t` contains the variable `catalog` as"
                + " text."),
        accepts("variable.undefined", tagged(CATALOG)),
        reports(
            "variable.undefined",
            with(
                b -> {
                  b.variables.add(CATALOG);
                  b.pipelines.set(
                      0,
                      pipeline("orders", table("t", t -> commented(t, variable("catalgo", "x")))));
                }),
            "10: The string `data of ${var.catalgo}` of `t` refers to the variable `catalgo`, which"
                + " the bundle does not have."));
  }

  private static void commented(
      dev.sluice.compiler.models.ATable table, Variable<String> variable) {
    table.query = loader("id INT");
    table.comment = text("data of " + variable);
  }

  private static void movedTable(dev.sluice.compiler.models.ATable table, String from) {
    table.query = loader("id INT");
    table.movedFrom = from;
  }

  private static Job job(String key, When when, String... pipelines) {
    return job(key, when, Optional.empty(), pipelines);
  }

  private static Job limited(int runs) {
    return job("j", null, Optional.of(runs));
  }

  private static Bundle made(String tag) {
    return bundle(made("orders", p -> p.tags.put("a", text(tag))));
  }

  private static Job job(String key, When when, Optional<Integer> runs, String... pipelines) {
    return new Job(
        key,
        Optional.empty(),
        List.of(pipelines),
        Optional.ofNullable(when),
        false,
        List.of(),
        Map.of(),
        Optional.empty(),
        List.of(),
        false,
        runs.map(Setting::of),
        Optional.empty(),
        at(6));
  }

  private static Pipeline one(String key) {
    return made(key, p -> {});
  }

  private static Pipeline other(String key) {
    return pipeline(key, table("other.t", loader("id INT")));
  }

  private static Pipeline named(String key, String name, Boolean duplicates) {
    return pipeline(
        key,
        p -> {
          p.name = text(name);
          p.allowDuplicateNames = duplicates;
          p.datasets.add(table(key, loader("id INT")));
        });
  }

  private static Pipeline moved(String key, String from) {
    return pipeline(
        key,
        p -> {
          p.movedFrom = from;
          p.datasets.add(table("m", loader("id INT")));
        });
  }

  private static Pipeline tagging(Variable<?>... variables) {
    return made(
        "orders",
        p -> {
          for (int i = 0; i < variables.length; i++) {
            p.tags.put("k" + i, Text.of(variables[i]));
          }
        });
  }

  private static Bundle tagged(Variable<?>... variables) {
    return bundle(tagging(variables));
  }

  private static Pipeline made(String key, Consumer<APipeline> settings) {
    return pipeline(
        key,
        p -> {
          settings.accept(p);
          p.datasets.add(table("t", loader("id INT")));
        });
  }

  private static Bundle with(Consumer<ABundle> settings) {
    return bundle(
        b -> {
          b.pipelines.add(one("orders"));
          settings.accept(b);
        });
  }
}
