package dev.sluice.compiler.emit;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.ValueCode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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
    return code instanceof ValueCode || code instanceof IterableCode;
  }

  private Type type(String name, List<Class<?>> scopes) {
    int dot = name.indexOf('.');
    String first = dot < 0 ? name : name.substring(0, dot);
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Method accessor = RecordHandler.accessorsOf(scopes.get(i)).get(first);
      if (accessor != null) {
        Type type = accessor.getGenericReturnType();
        return dot < 0 ? type : type(name.substring(dot + 1), List.of(element(type)));
      }
    }
    TreeSet<String> known = new TreeSet<>();
    scopes.forEach(scope -> known.addAll(RecordHandler.accessorsOf(scope).keySet()));
    throw new TemplateException(
        "The template `%s` names `%s`, which there is not; there are %s."
            .formatted(template, name, String.join(", ", known)));
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
