package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.settings.Access;
import dev.sluice.compiler.emit.settings.Fields;
import dev.sluice.compiler.emit.settings.PipelineSettings;
import dev.sluice.compiler.emit.settings.Value;
import dev.sluice.model.Bundle;
import dev.sluice.model.Identity;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What {@code databricks.yml.mustache} gets. Lists hold finished blocks of YAML, one for each
 * field.
 *
 * @param variables the field of all variables, or none
 * @param access who runs the bundle, and who may do what with it
 */
record BundleView(
    String project,
    String name,
    String uuid,
    List<String> variables,
    List<String> access,
    boolean hasTargets,
    List<TargetView> targets) {

  /** Written out for production, as its default is recommended against without a word. */
  private static final String DEFAULT_ROOT =
      "/Workspace/Users/${workspace.current_user.userName}/.bundle/${bundle.name}/${bundle.target}";

  /**
   * One target.
   *
   * @param overrides what it sets of single resources
   */
  record TargetView(
      String name,
      boolean isDevelopment,
      List<String> settings,
      List<String> overrides,
      boolean isLast) {}

  static BundleView of(EmitContext context) {
    Bundle bundle = context.graph().bundle();
    int last = bundle.targets().size() - 1;
    return new BundleView(
        YamlScalar.of(context.options().projectClass()),
        YamlScalar.of(bundle.name()),
        BundleUuid.of(bundle, context.options().projectClass()).toString(),
        blocks(new Fields().mapping("variables", variables(context.graph().variables())), 0),
        blocks(access(new Fields(), bundle.runAs(), bundle.permissions()), 0),
        last >= 0,
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> target(bundle, bundle.targets().get(i), i == last))
            .toList());
  }

  private static TargetView target(Bundle bundle, Target target, boolean isLast) {
    Fields fields = new Fields();
    target.mode().ifPresent(mode -> fields.word("mode", mode.yaml()));
    if (target.isDefault()) {
      fields.typed("default", true);
    }
    fields.mapping("workspace", workspace(target)).mapping("variables", values(target));
    return new TargetView(
        YamlScalar.of(target.name()),
        target.mode().equals(Optional.of(Target.Mode.DEVELOPMENT)),
        blocks(access(fields, target.runAs(), target.permissions()), 4),
        blocks(new Fields().mapping("resources", overrides(bundle, target)), 4),
        isLast);
  }

  private static Value.Mapping workspace(Target target) {
    Optional<String> root =
        target.mode().equals(Optional.of(Target.Mode.PRODUCTION))
            ? target.root().or(() -> Optional.of(DEFAULT_ROOT))
            : target.root();
    return new Fields()
        .text("host", target.host().map(Text::of))
        .text("root_path", root.map(Text::of))
        .mapping();
  }

  private static Value.Mapping variables(List<Variable<?>> variables) {
    Fields fields = new Fields();
    for (Variable<?> variable : variables) {
      Fields one = new Fields().text("description", variable.description().map(Text::of));
      variable.fallback().ifPresent(value -> value(one, "default", value));
      // A variable without either still has to be declared: an empty mapping does it.
      fields.put(variable.name(), one.mapping());
    }
    return fields.mapping();
  }

  private static Value.Mapping values(Target target) {
    Map<String, Object> byName = new TreeMap<>();
    target.values().forEach((variable, value) -> byName.put(variable.name(), value));
    Fields fields = new Fields();
    byName.forEach((name, value) -> value(fields, name, value));
    return fields.mapping();
  }

  private static void value(Fields fields, String name, Object value) {
    if (value instanceof Integer || value instanceof Boolean) {
      fields.typed(name, value);
    } else {
      fields.word(name, value.toString());
    }
  }

  private static Value.Mapping overrides(Bundle bundle, Target target) {
    Fields pipelines = new Fields();
    for (Pipeline pipeline : bundle.pipelines()) {
      pipelines.mapping(pipeline.key(), PipelineSettings.ofTargetOnly(bundle, pipeline, target));
    }
    return new Fields().mapping("pipelines", pipelines.mapping()).mapping();
  }

  private static Fields access(
      Fields fields, Optional<Identity> runAs, List<Permission> permissions) {
    runAs.ifPresent(who -> fields.put("run_as", Access.identity(who)));
    return fields.list("permissions", permissions, Access::pipeline);
  }

  private static List<String> blocks(Fields fields, int indent) {
    return List.copyOf(YamlBlock.fields(fields.mapping(), indent, "").values());
  }
}
