package dev.sluice.compiler.emit;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.PartialCode;
import com.github.mustachejava.codes.ValueCode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a template names only what its view has, in the parts as well that this view leaves out.
 */
final class TemplateCheck {

  private final String template;

  private TemplateCheck(String template) {
    this.template = template;
  }

  /**
   * Checks a template.
   *
   * @throws TemplateException for a name that the view has not
   */
  static void check(String name, Mustache template, Class<?> view) {
    new TemplateCheck(name).check(template.getCodes(), List.of(view));
  }

  /** Scopes from the outermost to the innermost. */
  private void check(Code[] codes, List<Class<?>> scopes) {
    for (Code code : codes == null ? new Code[0] : codes) {
      List<Class<?>> inner = scopes;
      if (isNamed(code) && !code.getName().equals(".")) {
        Type type = type(code.getName(), scopes);
        if (code instanceof IterableCode && !(code instanceof NotIterableCode)) {
          inner = with(scopes, element(type));
        }
      }
      check(code.getCodes(), inner);
    }
  }

  private static boolean isNamed(Code code) {
    return !(code instanceof PartialCode)
        && (code instanceof ValueCode || code instanceof IterableCode)
        && code.getName() != null;
  }

  private Type type(String name, List<Class<?>> scopes) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Optional<Method> method = method(scopes.get(i), first);
      if (method.isPresent()) {
        Type type = method.get().getGenericReturnType();
        return dot < 0 ? type : type(name.substring(dot + 1), List.of(element(type)));
      }
    }
    TreeSet<String> known = new TreeSet<>();
    scopes.forEach(scope -> names(scope).forEach(known::add));
    throw new TemplateException(
        "The template `%s` names `%s`, which there is not; there are %s."
            .formatted(template, name, String.join(", ", known)));
  }

  private static Optional<Method> method(Class<?> scope, String name) {
    return methods(scope).filter(method -> method.getName().equals(name)).findFirst();
  }

  /** The components of a record, and what it offers beside them. */
  private static Stream<Method> methods(Class<?> scope) {
    return scope.isRecord()
        ? Stream.of(scope.getDeclaredMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !List.of("hashCode", "toString").contains(method.getName()))
        : Stream.empty();
  }

  private static Stream<String> names(Class<?> scope) {
    return methods(scope).map(Method::getName).sorted();
  }

  /** The class that a section enters: that of the elements of a list, or the value's own. */
  private static Class<?> element(Type type) {
    if (type instanceof ParameterizedType list) {
      return element(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> own ? own : Object.class;
  }

  private static List<Class<?>> with(List<Class<?>> scopes, Class<?> inner) {
    List<Class<?>> all = new ArrayList<>(scopes);
    all.add(inner);
    return all;
  }
}
