package dev.sluice.deploy.fake;

import dev.sluice.deploy.fake.UpdateScript.Dataset;
import java.time.Instant;

/** Lets an update go on: its state, the state of its pipeline, and the events of both. */
final class UpdateSteps {

  private UpdateSteps() {}

  static void step(FakePipeline pipeline, FakeUpdate update, FakeState state) {
    String before = update.state();
    update.advance();
    if (update.state().equals(before)) {
      return;
    }
    Instant now = state.now();
    if (before.equals("RUNNING")) {
      finish(pipeline, update, now);
    }
    PipelineEvents.state(pipeline, update, now);
    if (update.state().equals("RUNNING")) {
      run(pipeline, update, now);
    }
    pipeline.state(stateOf(update));
  }

  private static String stateOf(FakeUpdate update) {
    return switch (update.state()) {
      case "COMPLETED", "CANCELED" -> "IDLE";
      case "FAILED" -> "FAILED";
      case "STOPPING" -> "STOPPING";
      case "RUNNING" -> "RUNNING";
      default -> "STARTING";
    };
  }

  private static void run(FakePipeline pipeline, FakeUpdate update, Instant now) {
    if (update.request().path("validate_only").asBoolean()) {
      return;
    }
    for (Dataset dataset : update.script().datasets()) {
      PipelineEvents.definition(pipeline, update, dataset, now);
      PipelineEvents.flow(pipeline, update, dataset, "QUEUED", now);
      PipelineEvents.flow(pipeline, update, dataset, "STARTING", now);
      PipelineEvents.flow(pipeline, update, dataset, "RUNNING", now);
    }
  }

  private static void finish(FakePipeline pipeline, FakeUpdate update, Instant now) {
    String failing = update.script().failure().map(UpdateScript.Failure::dataset).orElse("");
    boolean failed = update.state().equals("FAILED");
    if (!update.request().path("validate_only").asBoolean()) {
      for (Dataset dataset : update.script().datasets()) {
        if (failed && dataset.name().equals(failing)) {
          continue;
        }
        String status = update.state().equals("CANCELED") ? "STOPPED" : "COMPLETED";
        PipelineEvents.flow(pipeline, update, dataset, status, now);
      }
    }
    if (failed) {
      update.script().failure().ifPresent(it -> PipelineEvents.failure(pipeline, update, it, now));
    }
  }
}
