package dev.sluice.compiler.emit;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.AbstractObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names in records only.
 *
 * <p>The library's own handler looks everywhere, and starts the JDK's logging, which costs more
 * time than all templates of a small bundle together.
 */
final class RecordHandler extends AbstractObjectHandler {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return accessors(type);
        }
      };

  /** What a template can name of a scope: nothing, unless it is a record. */
  static Map<String, Method> accessorsOf(Class<?> scope) {
    return ACCESSORS.get(scope);
  }

  @Override
  public Binding createBinding(String name, TemplateContext context, Code code) {
    return scopes -> value(name, scopes);
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    return all -> value(name, all);
  }

  private static Object value(String name, List<Object> scopes) {
    int dot = name.indexOf('.');
    if (dot > 0) {
      return value(name.substring(dot + 1), List.of(value(name.substring(0, dot), scopes)));
    }
    for (int i = scopes.size() - 1; i >= 0; i--) {
      Object scope = scopes.get(i);
      Method accessor = ACCESSORS.get(scope.getClass()).get(name);
      if (accessor != null) {
        return call(accessor, scope);
      }
    }
    throw new MustacheException("there is no `" + name + "`");
  }

  private static Object call(Method accessor, Object scope) {
    try {
      return accessor.invoke(scope);
    } catch (ReflectiveOperationException e) {
      throw new MustacheException("cannot read " + accessor, e);
    }
  }

  /** The components of a record, and what it offers beside them. */
  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    if (type.isRecord()) {
      for (Method method : type.getDeclaredMethods()) {
        boolean inherited = List.of("hashCode", "toString").contains(method.getName());
        if (method.getParameterCount() == 0 && !inherited && !method.isSynthetic()) {
          method.setAccessible(true);
          accessors.put(method.getName(), method);
        }
      }
    }
    return Map.copyOf(accessors);
  }
}
