package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Bundle;
import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Identity;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Schema;
import dev.sluice.model.Secret;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where values of some kinds stand in a bundle, found in one walk for all rules that ask. */
final class ModelIndex {

  private static final Set<Class<?>> KINDS =
      Set.of(
          DataType.Decimal.class,
          Expr.Call.class,
          Expr.In.class,
          Expr.JsonPath.class,
          Expr.Over.class,
          Expr.Placeholder.class,
          Expr.Sql.class,
          Expr.UdfCall.class,
          Identity.Group.class,
          Identity.ServicePrincipal.class,
          Identity.User.class,
          PythonFunction.class,
          Schema.Columns.class,
          Schema.Ddl.class,
          Secret.class,
          Variable.class);

  private final Map<Class<?>, List<ModelWalk.Step>> found = new HashMap<>();

  private ModelIndex(Bundle bundle) {
    ModelWalk.steps(bundle, this::add);
  }

  static ModelIndex of(Bundle bundle) {
    return new ModelIndex(bundle);
  }

  /** In the order of the model. For strings: only those that may be a mistake. */
  List<ModelWalk.Step> all(Class<?> kind) {
    if (kind != String.class && !KINDS.contains(kind)) {
      throw new IllegalArgumentException(kind + " is not collected");
    }
    return found.getOrDefault(kind, List.of());
  }

  private void add(ModelWalk.Step step) {
    Class<?> kind = step.value().getClass();
    if (KINDS.contains(kind) || (step.value() instanceof String text && isSuspicious(text))) {
      found.computeIfAbsent(kind, key -> new ArrayList<>()).add(step);
    }
  }

  /** It has a character that is refused, or what looks like a reference. */
  private static boolean isSuspicious(String text) {
    return text.contains("${") || IllegalText.firstIllegal(text) >= 0;
  }
}
