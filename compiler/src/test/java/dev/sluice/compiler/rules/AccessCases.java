package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.ABundle;
import dev.sluice.compiler.models.APipeline;
import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Permission;
import dev.sluice.model.Permission.Level;
import java.util.List;
import java.util.function.Consumer;

/** Who runs what, and who may do what. */
final class AccessCases {

  private static final Identity ANN = new Identity.User(text("ann@acme.com"));
  private static final Identity BOB = new Identity.User(text("bob@acme.com"));
  private static final Identity TEAM = new Identity.Group(text("team"));

  private AccessCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts(
            "permission.illegal",
            of(
                p -> {
                  p.runAs = ANN;
                  p.permissions.add(may(Level.IS_OWNER, ANN));
                  p.permissions.add(may(Level.CAN_MANAGE, BOB));
                })),
        reports(
            "permission.illegal",
            of(p -> p.runAs = TEAM),
            "5: Pipeline `orders` runs as the group `team`."),
        reports(
            "permission.illegal",
            of(
                p ->
                    p.permissions.addAll(
                        List.of(may(Level.IS_OWNER, ANN), may(Level.IS_OWNER, BOB)))),
            "41: Pipeline `orders` has two owners, `ann@acme.com` and `bob@acme.com`."),
        reports(
            "permission.illegal",
            with(b -> b.permissions.add(may(Level.IS_OWNER, ANN))),
            "41: The bundle has `ann@acme.com` as its owner, but only pipelines and jobs have"
                + " owners."),
        accepts("identity.empty", of(p -> p.permissions.add(may(Level.CAN_RUN, TEAM)))),
        reports(
            "identity.empty",
            of(p -> p.permissions.add(may(Level.CAN_RUN, new Identity.Group(text(" "))))),
            "41: A permission of pipeline `orders` names nobody."));
  }

  private static Permission may(Level level, Identity who) {
    return new Permission(level, who, Models.at(41));
  }

  private static Bundle of(Consumer<APipeline> settings) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              settings.accept(p);
              p.datasets.add(table("t", loader("id INT")));
            }));
  }

  private static Bundle with(Consumer<ABundle> settings) {
    return bundle(
        b -> {
          b.pipelines.add(pipeline("orders", table("t", loader("id INT"))));
          settings.accept(b);
        });
  }
}
