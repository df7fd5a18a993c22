package dev.sluice.compiler.emit.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.graph.Parallel;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The requests of the REST API for each pipeline in each target: {@code
 * json/<target>/<key>.create.json}, {@code .edit.json} and {@code .permissions.json}.
 *
 * <p>Everything is resolved. What a target's mode changes, such as the prefix of names in
 * development, is left to the deployment, as are the pipeline's id and its owner. So the
 * permissions are what a {@code PATCH} merges; a {@code PUT} replaces them all, and needs exactly
 * one owner among them.
 */
public final class PipelineJson implements Emitter {

  @Override
  public List<Artifact> emit(EmitContext context) {
    return outputs(context).stream().flatMap(output -> output.artifacts.stream()).toList();
  }

  @Override
  public List<String> notes(EmitContext context) {
    return outputs(context).stream().flatMap(output -> output.notes.stream()).toList();
  }

  private static List<Output> outputs(EmitContext context) {
    List<Output> outputs =
        Targets.of(context.graph().bundle()).stream()
            .filter(target -> context.options().target().map(target.name()::equals).orElse(true))
            .map(target -> Output.of(context, target))
            .toList();
    List<Output> open = outputs.stream().filter(Output::isOpen).toList();
    if (open.isEmpty()) {
      return outputs;
    }
    Bundle bundle = context.graph().bundle();
    Parallel.map(
            context.graph().pipelines(),
            graph -> {
              PipelineSettings settings = new PipelineSettings(context, graph);
              return open.stream()
                  .map(output -> output.part(bundle, graph.pipeline(), settings))
                  .toList();
            })
        .forEach(
            parts -> {
              for (int i = 0; i < parts.size(); i++) {
                open.get(i).add(parts.get(i));
              }
            });
    return outputs;
  }

  /** What one pipeline gives in one target. */
  private record Part(List<Artifact> artifacts, List<String> notes) {}

  /**
   * What one target gives.
   *
   * @param isOpen whether its root is known, without which it gives nothing
   */
  private record Output(
      Target target,
      TargetValues values,
      boolean isOpen,
      List<Artifact> artifacts,
      List<String> notes) {

    static Output of(EmitContext context, Target target) {
      TargetValues values = TargetValues.of(context.graph(), target, context.options().user());
      values.files();
      boolean isOpen = values.missing().isEmpty();
      Output output = new Output(target, values, isOpen, new ArrayList<>(), new ArrayList<>());
      if (!isOpen) {
        output.notes.add(leftOut("json/" + target.name(), values.missing()));
      }
      return output;
    }

    void add(Part part) {
      artifacts.addAll(part.artifacts());
      notes.addAll(part.notes());
    }

    Part part(Bundle bundle, Pipeline pipeline, PipelineSettings settings) {
      TargetValues fresh = values.fresh();
      JsonTree json = new JsonTree(fresh);
      ObjectNode request = json.mapping(settings.target(target));
      ObjectNode permissions = json.mapping(Access.request(bundle, target, pipeline));
      String path = "json/" + target.name() + "/" + pipeline.key();
      if (!fresh.missing().isEmpty()) {
        return new Part(List.of(), List.of(leftOut(path + ".*.json", fresh.missing())));
      }
      // The id of an edit is in its URL, so both requests have the same body.
      String text = JsonWriter.write(request);
      List<Artifact> files = new ArrayList<>();
      files.add(new Artifact(path + ".create.json", text));
      files.add(new Artifact(path + ".edit.json", text));
      if (!permissions.isEmpty()) {
        files.add(new Artifact(path + ".permissions.json", JsonWriter.write(permissions)));
      }
      return new Part(files, List.of());
    }

    private static String leftOut(String path, SortedSet<String> missing) {
      String names =
          missing.stream().map(name -> "`${" + name + "}`").collect(Collectors.joining(", "));
      String advice =
          missing.first().startsWith("workspace.current_user.")
              ? "; give the user who deploys with --user NAME"
              : "";
      String verb = missing.size() == 1 ? " is" : " are";
      return path + " is left out: " + names + verb + " not known before deployment" + advice;
    }
  }
}
