package dev.sluice.deploy.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.emit.settings.TargetJson;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a target's mode does to what is deployed there, as it does in a bundle. */
final class ModeEffects {

  private final Optional<Target.Mode> mode;
  private final String shortName;

  ModeEffects(Optional<Target.Mode> mode, String user) {
    this.mode = mode;
    this.shortName = TargetJson.shortName(user);
  }

  /** Changes the settings of a pipeline. */
  void pipeline(ObjectNode settings) {
    if (isDevelopment()) {
      mark(settings);
      settings.put("development", true);
      if (settings.path("continuous").asBoolean()) {
        settings.remove("continuous");
      }
    }
  }

  /** Changes the settings of a job, which nothing starts by itself in development. */
  void job(ObjectNode settings) {
    if (isDevelopment()) {
      mark(settings);
      for (String start : List.of("schedule", "trigger", "continuous")) {
        if (settings.get(start) instanceof ObjectNode node) {
          node.put("pause_status", "PAUSED");
        }
      }
    }
  }

  /** What the platform would refuse, or what would touch others. */
  List<String> refusals(String root, String user, List<ObjectNode> pipelines) {
    List<String> refusals = new ArrayList<>();
    if (mode.equals(Optional.of(Target.Mode.PRODUCTION))) {
      for (ObjectNode settings : pipelines) {
        if (settings.path("development").asBoolean()) {
          refusals.add(
              "pipeline `%s` says `development: true`, which a target in production mode refuses"
                  .formatted(settings.path("name").asText()));
        }
      }
    }
    if (isDevelopment() && !root.contains(user) && !root.contains(shortName)) {
      refusals.add(
          "the root `%s` does not name `%s`: in development mode each user has a root of their own"
              .formatted(root, shortName));
    }
    return refusals;
  }

  /** What is better otherwise. */
  List<String> advice(boolean hasRoot) {
    return mode.equals(Optional.of(Target.Mode.PRODUCTION)) && !hasRoot
        ? List.of(
            "a target in production mode should have a root: without one, each user who deploys has"
                + " a deployment of their own")
        : List.of();
  }

  private boolean isDevelopment() {
    return mode.equals(Optional.of(Target.Mode.DEVELOPMENT));
  }

  private void mark(ObjectNode settings) {
    settings.put("name", "[dev " + shortName + "] " + settings.path("name").asText());
    settings.withObjectProperty("tags").put("dev", shortName);
  }
}
