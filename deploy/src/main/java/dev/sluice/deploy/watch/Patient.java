package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.deploy.events.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a doctor looks at: a pipeline, its last updates, and what was found around it.
 *
 * @param pipeline as the API answers it
 * @param runs its last updates, in any order
 * @param surroundings what there is in the workspace of what the pipeline needs
 * @param now when this was read
 */
public record Patient(
    JsonNode pipeline,
    List<UpdateRun> runs,
    SourceMap sources,
    Surroundings surroundings,
    Instant now) {

  public Patient {
    requireNonNull(pipeline, "pipeline");
    runs = List.copyOf(runs);
    requireNonNull(sources, "sources");
    requireNonNull(surroundings, "surroundings");
    requireNonNull(now, "now");
  }

  /** The settings; a missing node when the answer has none. */
  JsonNode spec() {
    return pipeline.path("spec");
  }

  /** A setting as text; empty when it is not set. */
  String setting(String name) {
    return Event.text(spec().path(name));
  }

  /** Whether a setting is true. */
  boolean is(String name) {
    return spec().path(name).asBoolean(false);
  }

  /** The newest update, also one that only validates. */
  Optional<UpdateRun> newest() {
    return runs.stream().max(Runs.BY_START);
  }

  /** Why the newest update failed; absent when it did not. */
  Optional<Failure> failure() {
    return newest().filter(run -> run.update().isFailed()).map(run -> Failure.of(run, sources));
  }

  /** The causes of the newest failure whose explanation is one of these classes. */
  List<Failure.Cause> causes(Set<String> classes) {
    return failure().stream()
        .flatMap(failure -> failure.causes().stream())
        .filter(
            cause -> cause.explanation().filter(e -> classes.contains(e.errorClass())).isPresent())
        .toList();
  }

  /** The paths of the source code, in the order of the settings. */
  List<String> libraries() {
    List<String> paths = new ArrayList<>();
    for (JsonNode library : spec().path("libraries")) {
      for (String kind : List.of("notebook", "file")) {
        add(paths, library.path(kind).path("path"));
      }
      add(paths, library.path("glob").path("include"));
    }
    return paths;
  }

  private static void add(List<String> paths, JsonNode path) {
    if (path.isTextual()) {
      paths.add(path.asText());
    }
  }
}
