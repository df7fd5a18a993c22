package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.UsedVariables;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.compiler.emit.python.syntax.PyString;
import dev.sluice.compiler.emit.sql.QuotedName;
import dev.sluice.compiler.emit.sql.QuotedVariables;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.model.Bundle;
import dev.sluice.model.Expr;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Secret;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the code of one file needs at its top, collected while the code is written: imports, bundle
 * variables, secrets within texts, and Python functions of the user's.
 */
final class Scope {

  private final Bundle bundle;
  private final Imports imports = new Imports();
  private final Set<String> taken;
  private final Map<String, Assignment> variables = new TreeMap<>();
  private final Map<String, Assignment> secrets = new TreeMap<>();
  private final Map<String, Assignment> choices = new LinkedHashMap<>();
  private final Map<String, Assignment> udfs = new LinkedHashMap<>();
  private final Map<String, String> sources = new LinkedHashMap<>();

  /**
   * An empty scope.
   *
   * @param taken the names that the file defines otherwise
   */
  Scope(Bundle bundle, Set<String> taken) {
    this.bundle = bundle;
    this.taken = new HashSet<>(taken);
  }

  Imports imports() {
    return imports;
  }

  /** {@code F}, the functions of Spark. */
  Py functions() {
    imports.member("pyspark.sql", "functions", "F");
    return Py.atom("F");
  }

  /** {@code Window}, window specifications. */
  Py window() {
    imports.member("pyspark.sql", "Window");
    return Py.atom("Window");
  }

  /** A text as an expression: a literal, an f-string, a variable, or the look-up of a secret. */
  Py string(Text text) {
    if (text.parts().size() == 1) {
      Text.Part only = text.parts().get(0);
      if (only instanceof Variable<?> variable) {
        return Py.atom(variable(variable));
      }
      if (only instanceof Secret secret) {
        return lookUp(secret);
      }
    }
    return new Py.Str(formatted(text));
  }

  /** A text as a string with names in it. */
  PyString formatted(Text text) {
    List<PyString.Part> parts = new ArrayList<>();
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Literal literal) {
        parts.add(new PyString.Characters(literal.value()));
      } else if (part instanceof Variable<?> variable) {
        parts.add(new PyString.Value(variable(variable)));
      } else {
        parts.add(new PyString.Value(secret((Secret) part)));
      }
    }
    return new PyString(parts);
  }

  /** A function of the user's, by the name that it has in this file. */
  Py function(PythonFunction function) {
    function
        .code()
        .accept(
            new PythonFunction.Code.Cases<Void>() {
              @Override
              public Void inline(PythonFunction.Inline code) {
                sources.putIfAbsent(function.name(), InlineSource.body(code.source(), imports));
                return null;
              }

              @Override
              public Void module(PythonFunction.Module code) {
                imports.member("utilities." + code.module(), function.name());
                return null;
              }
            });
    return Py.atom(function.name());
  }

  /**
   * Puts a decorator on a function of the user's that stands in this file.
   *
   * @return false where that is not possible: the function is imported, or decorated already
   */
  boolean decorate(PythonFunction function, Py decorator) {
    if (!(function.code() instanceof PythonFunction.Inline)) {
      return false;
    }
    function(function);
    Optional<String> decorated =
        InlineSource.decorated(
            sources.get(function.name()), function.name(), PyPrinter.decorator(decorator));
    decorated.ifPresent(code -> sources.put(function.name(), code));
    return decorated.isPresent();
  }

  /** A function of the user's as a function of columns. */
  Py udf(Expr.UdfCall call) {
    String type = SqlType.lower(call.result());
    String factory = call.pandas() ? "pandas_udf" : "udf";
    String key = call.function().name() + " " + factory + " " + type;
    Assignment known = udfs.get(key);
    if (known == null) {
      Py made = functions().method(factory, function(call.function()), Py.string(type));
      known =
          new Assignment(
              free(call.function().name() + "_" + factory, "_" + Identifiers.of(type)), made);
      udfs.put(key, known);
    }
    return Py.atom(known.name);
  }

  /** Whether there is a target in which strict rules only warn. */
  boolean hasDevelopment() {
    return !developmentTargets().isEmpty();
  }

  /** The name that says whether the pipeline runs in such a target. */
  Py isDevelopment() {
    List<String> targets = developmentTargets();
    Py target =
        Py.atom("spark")
            .attribute("conf")
            .method("get", Py.string(UsedVariables.targetKey(bundle)));
    Py.Operator operator = targets.size() == 1 ? Py.Operator.EQ : Py.Operator.IN;
    Py values =
        targets.size() == 1
            ? Py.string(targets.get(0))
            : new Py.Sequence(true, targets.stream().map(Py::string).toList(), false);
    return choice("is_development", new Py.Binary(target, operator, values));
  }

  /** The name of what is one thing in development and another elsewhere. */
  Py chosenInDevelopment(String name, Py inDevelopment, Py elsewhere) {
    Py test = isDevelopment();
    return choice(name, new Py.Conditional(inDevelopment, test, elsewhere));
  }

  /** The assignments at the top of the file: bundle variables, then secrets. */
  List<String> constants() {
    List<String> lines = new ArrayList<>();
    variables.values().forEach(variable -> lines.add(variable.code()));
    secrets.values().forEach(secret -> lines.add(secret.code()));
    return lines;
  }

  /** The assignments that depend on the target, with what they are for. */
  List<String> choices() {
    return choices.values().stream().map(Assignment::code).toList();
  }

  /** The user's functions that stand in this file, in the order of their use. */
  List<String> sources() {
    return List.copyOf(sources.values());
  }

  /** The assignments behind these functions. */
  List<String> udfs() {
    return udfs.values().stream().map(Assignment::code).toList();
  }

  private Py choice(String name, Py value) {
    Assignment known = choices.get(name);
    if (known == null) {
      known = new Assignment(free(name, "_"), value);
      choices.put(name, known);
    }
    return Py.atom(known.name);
  }

  /** The name of a table, with back-ticks where Spark asks for them. */
  Text quoted(Text table) {
    return QuotedName.of(table, bundle.targets());
  }

  /** Text of SQL, with back-ticks around parts of names that a variable makes special. */
  Text sql(Text text) {
    return QuotedVariables.of(text, bundle.targets());
  }

  private List<String> developmentTargets() {
    return bundle.targets().stream()
        .filter(target -> target.mode().equals(Optional.of(Target.Mode.DEVELOPMENT)))
        .map(Target::name)
        .toList();
  }

  private String variable(Variable<?> variable) {
    return variables.computeIfAbsent(
            variable.name(),
            name -> {
              String key = UsedVariables.key(bundle, variable);
              Py value = Py.atom("spark").attribute("conf").method("get", Py.string(key));
              return new Assignment(free(Identifiers.of(name), "_variable"), value);
            })
        .name;
  }

  private String secret(Secret secret) {
    return secrets.computeIfAbsent(
            secret.scope() + "/" + secret.key(),
            key ->
                new Assignment(
                    free(Identifiers.of(secret.scope() + "_" + secret.key()), "_secret"),
                    lookUp(secret)))
        .name;
  }

  private static Py lookUp(Secret secret) {
    return Py.atom("dbutils")
        .attribute("secrets")
        .attribute("get")
        .callWith(
            List.of(
                Py.argument("scope", Py.string(secret.scope())),
                Py.argument("key", Py.string(secret.key()))));
  }

  /** A name that nothing else in the file has. */
  private String free(String wish, String suffix) {
    String name = wish;
    while (Identifiers.isReserved(name) || !taken.add(name)) {
      name += suffix;
    }
    return name;
  }

  private record Assignment(String name, Py value) {
    String code() {
      return PyPrinter.assignment(name, value);
    }
  }
}
