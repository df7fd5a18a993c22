package dev.sluice.compiler.graph;

import dev.sluice.model.Bundle;
import dev.sluice.model.Names;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What texts, settings and names are in one target: variables replaced, defaults filled in. */
public final class ResolvedNames {

  private final Optional<Target> target;
  private final Map<String, Object> values;
  private final IdentityHashMap<Pipeline, QualifiedName> defaults = new IdentityHashMap<>();

  private ResolvedNames(Bundle bundle, Optional<Target> target) {
    this.target = target;
    this.values = new HashMap<>();
    target.ifPresent(t -> t.values().forEach((variable, value) -> put(variable, value)));
    bundle.pipelines().forEach(pipeline -> defaults.put(pipeline, defaults(pipeline)));
  }

  /** The names in a target; without one, those with the defaults of the variables. */
  public static ResolvedNames of(Bundle bundle, Optional<Target> target) {
    return new ResolvedNames(bundle, target);
  }

  /** The names in each target of a bundle; for a bundle without targets, those without one. */
  public static List<ResolvedNames> all(Bundle bundle) {
    return bundle.targets().isEmpty()
        ? List.of(of(bundle, Optional.empty()))
        : bundle.targets().stream().map(target -> of(bundle, Optional.of(target))).toList();
  }

  /** The target. */
  public Optional<Target> target() {
    return target;
  }

  /** The value of a variable here; absent when neither the target nor the variable has one. */
  public Optional<Object> value(Variable<?> variable) {
    Object given = values.get(variable.name());
    return given != null ? Optional.of(given) : variable.fallback().map(value -> value);
  }

  /** A text with the values of its variables; a variable without a value stays a reference. */
  public String text(Text text) {
    return text.resolve(
        variable -> value(variable).map(Object::toString).orElse(variable.toString()));
  }

  /** The value of a setting; absent for a variable without a value or with one of another type. */
  public <T> Optional<T> setting(Setting<T> setting) {
    return setting.accept(
        new Setting.Cases<T, Optional<T>>() {
          @Override
          public Optional<T> fixed(T value) {
            return Optional.of(value);
          }

          @Override
          public Optional<T> variable(Variable<T> variable) {
            return value(variable).filter(variable.type()::isInstance).map(variable.type()::cast);
          }
        });
  }

  /**
   * The full name of a table that a pipeline writes or reads under a name of one to three parts.
   */
  public QualifiedName table(Pipeline pipeline, Text name) {
    List<String> parts = Names.parts(text(name));
    QualifiedName known = defaults.get(pipeline);
    return QualifiedName.of(parts, known != null ? known : defaults(pipeline));
  }

  private void put(Variable<?> variable, Object value) {
    values.put(variable.name(), value);
  }

  private QualifiedName defaults(Pipeline pipeline) {
    return pipeline
        .publication()
        .map(publication -> publication.accept(new Defaults()))
        .orElseGet(() -> hive(Optional.empty()));
  }

  private static QualifiedName hive(Optional<String> schema) {
    return new QualifiedName(Optional.of("hive_metastore"), schema, "");
  }

  /** Catalog and schema of each way to publish. */
  private final class Defaults implements Publication.Cases<QualifiedName> {
    @Override
    public QualifiedName unity(Publication.Unity publication) {
      return of(publication.catalog(), publication.schema());
    }

    @Override
    public QualifiedName unityTarget(Publication.UnityTarget publication) {
      return of(publication.catalog(), publication.target());
    }

    @Override
    public QualifiedName hive(Publication.Hive publication) {
      return ResolvedNames.hive(publication.target().map(ResolvedNames.this::text));
    }

    private QualifiedName of(Text catalog, Text schema) {
      return new QualifiedName(Optional.of(text(catalog)), Optional.of(text(schema)), "");
    }
  }
}
