package dev.sluice.compiler.emit.settings;

import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.UsedVariables;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings of a pipeline, in the order in which a person wants to read them. */
public final class PipelineSettings {

  private final EmitContext context;
  private final PipelineGraph graph;
  private final Pipeline pipeline;
  private final Value.Mapping head;
  private final Value.Mapping tail;

  /** The settings of a pipeline; made once for all targets. */
  public PipelineSettings(EmitContext context, PipelineGraph graph) {
    this.context = context;
    this.graph = graph;
    this.pipeline = graph.pipeline();
    this.head = head();
    this.tail = tail();
  }

  /**
   * What a target sets of its own, because no variable can: the development mode of targets without
   * a mode, where others have one.
   */
  public static Value.Mapping ofTargetOnly(Bundle bundle, Pipeline pipeline, Target target) {
    return haveModes(bundle) && target.mode().isEmpty()
        ? new Fields().typed("development", pipeline.modes().development()).mapping()
        : new Fields().mapping();
  }

  /** As a resource of the bundle: what holds for all targets. */
  public Value.Mapping bundle() {
    Bundle bundle = context.graph().bundle();
    Pipeline.Lifecycle lifecycle = pipeline.lifecycle();
    Fields fields = fields(haveModes(bundle) ? Optional.empty() : pipeline.modes().development());
    pipeline.runAs().ifPresent(who -> fields.put("run_as", Access.identity(who)));
    fields.list("permissions", pipeline.permissions(), Access::pipeline);
    if (lifecycle.preventDestroy()) {
      fields.mapping("lifecycle", new Fields().typed("prevent_destroy", true).mapping());
    }
    return fields.typed("cascade_on_destroy", lifecycle.cascadeOnDestroy()).mapping();
  }

  /**
   * As a request to create or to edit it in one target, before the effects of the target's mode.
   */
  Value.Mapping target(Target target) {
    Fields fields =
        fields(target.mode().isPresent() ? Optional.empty() : pipeline.modes().development());
    pipeline
        .runAs()
        .or(target::runAs)
        .or(context.graph().bundle()::runAs)
        .ifPresent(who -> fields.put("run_as", Access.identity(who)));
    return fields.mapping();
  }

  private static boolean haveModes(Bundle bundle) {
    return bundle.targets().stream().anyMatch(target -> target.mode().isPresent());
  }

  private Fields fields(Optional<Setting<Boolean>> development) {
    return new Fields().all(head).typed("development", development).all(tail);
  }

  private Value.Mapping head() {
    Fields fields =
        new Fields().text("name", pipeline.name().orElseGet(() -> Text.of(pipeline.key())));
    pipeline.publication().ifPresent(it -> fields.all(it.accept(new PublicationSettings())));
    ComputeSettings compute = new ComputeSettings(pipeline.modes());
    return fields
        .all(pipeline.compute().map(it -> it.accept(compute)).orElseGet(compute::unspecified))
        .mapping();
  }

  private Value.Mapping tail() {
    Pipeline.Modes modes = pipeline.modes();
    Fields fields = new Fields();
    fields
        .typed("continuous", modes.continuous())
        .typed("allow_duplicate_names", modes.allowDuplicateNames())
        .put("root_path", rootPath())
        .list("libraries", libraries(), library -> library);
    pipeline.environment().ifPresent(it -> fields.mapping("environment", environment(it)));
    fields.strings("configuration", configuration()).strings("parameters", pipeline.parameters());
    pipeline.eventLog().ifPresent(it -> fields.mapping("event_log", eventLog(it)));
    fields
        .list("notifications", pipeline.notifications(), PipelineSettings::notification)
        .strings("tags", pipeline.tags());
    pipeline.restartWindow().ifPresent(it -> fields.mapping("restart_window", restartWindow(it)));
    return fields.mapping();
  }

  private Value rootPath() {
    Text generated = Text.of("src/" + pipeline.key());
    return pipeline
        .rootPath()
        .<Value>map(
            path ->
                UserLibraries.isInWorkspace(path)
                    ? new Value.Str(path, false)
                    : new Value.BundlePath(path, false))
        .orElseGet(() -> new Value.BundlePath(generated, false));
  }

  private List<Value> libraries() {
    return new LibrarySettings(pipeline.key())
        .libraries(context.sources(graph), pipeline.libraries());
  }

  /** The user's keys, and those that the generated Python reads: variables, perhaps the target. */
  private Map<String, Text> configuration() {
    Map<String, Text> all = new TreeMap<>();
    for (Variable<?> variable : context.variables(graph)) {
      all.put(UsedVariables.key(context.graph().bundle(), variable), Text.of(variable));
    }
    if (UsedVariables.needsTarget(context, graph)) {
      all.put(UsedVariables.targetKey(context.graph().bundle()), Text.of("${bundle.target}"));
    }
    all.putAll(pipeline.configuration());
    return all;
  }

  private static Value.Mapping environment(Pipeline.Environment environment) {
    Fields fields = new Fields().texts("dependencies", environment.dependencies());
    environment
        .version()
        .ifPresent(it -> fields.put("environment_version", new Value.Str(it, true)));
    return fields.mapping();
  }

  private static Value.Mapping eventLog(Pipeline.EventLog log) {
    return new Fields()
        .text("catalog", log.catalog())
        .text("schema", log.schema())
        .text("name", log.name())
        .mapping();
  }

  private static Value notification(Pipeline.Notification notification) {
    return new Fields()
        .texts("email_recipients", notification.recipients())
        .texts("alerts", notification.alerts().stream().map(Pipeline.Alert::json).toList())
        .mapping();
  }

  private static Value.Mapping restartWindow(Pipeline.RestartWindow window) {
    return new Fields()
        .typed("start_hour", Optional.of(window.startHour()))
        .texts("days_of_week", window.days().stream().map(DayOfWeek::name).toList())
        .text("time_zone_id", window.timeZone())
        .mapping();
  }
}
