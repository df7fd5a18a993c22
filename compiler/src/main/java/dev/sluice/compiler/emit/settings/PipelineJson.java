package dev.sluice.compiler.emit.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requests of the REST API for each pipeline in each target: {@code
 * json/<target>/<key>.create.json}, {@code .edit.json} and {@code .permissions.json}.
 *
 * <p>Everything is resolved. What a target's mode changes, such as the prefix of names in
 * development, is left to the deployment, as are the pipeline's id and its owner.
 */
public final class PipelineJson implements Emitter {

  @Override
  public List<Artifact> emit(EmitContext context) {
    return targets(context).flatMap(target -> emit(context, target).artifacts.stream()).toList();
  }

  @Override
  public List<String> notes(EmitContext context) {
    return targets(context).flatMap(target -> emit(context, target).notes.stream()).toList();
  }

  private static Stream<Target> targets(EmitContext context) {
    return Targets.of(context.graph().bundle()).stream()
        .filter(target -> context.options().target().map(target.name()::equals).orElse(true));
  }

  private static Output emit(EmitContext context, Target target) {
    Output output = new Output(new ArrayList<>(), new ArrayList<>());
    TargetValues values = TargetValues.of(context.graph(), target, context.options().user());
    values.files();
    if (!values.missing().isEmpty()) {
      output.leaveOut("json/" + target.name(), values.missing());
      return output;
    }
    for (PipelineGraph graph : context.graph().pipelines()) {
      emit(context, target, values.fresh(), graph, output);
    }
    return output;
  }

  private static void emit(
      EmitContext context, Target target, TargetValues values, PipelineGraph graph, Output output) {
    JsonTree json = new JsonTree(values);
    ObjectNode settings = json.mapping(PipelineSettings.ofTarget(context, graph, target));
    ObjectNode permissions =
        json.mapping(Access.request(context.graph().bundle(), target, graph.pipeline()));
    String path = "json/" + target.name() + "/" + graph.pipeline().key();
    if (!values.missing().isEmpty()) {
      output.leaveOut(path + ".*.json", values.missing());
      return;
    }
    // The id of an edit is in its URL, so both requests have the same body.
    String text = JsonWriter.write(settings);
    output.artifacts.add(new Artifact(path + ".create.json", text));
    output.artifacts.add(new Artifact(path + ".edit.json", text));
    if (!permissions.isEmpty()) {
      output.artifacts.add(new Artifact(path + ".permissions.json", JsonWriter.write(permissions)));
    }
  }

  /** What one target gives. */
  private record Output(List<Artifact> artifacts, List<String> notes) {

    void leaveOut(String path, SortedSet<String> missing) {
      String names =
          missing.stream().map(name -> "`${" + name + "}`").collect(Collectors.joining(", "));
      String advice =
          missing.first().startsWith("workspace.current_user.")
              ? "; give the user who deploys with --user NAME"
              : "";
      notes.add(path + " is left out: " + names + " is not known before deployment" + advice);
    }
  }
}
