package dev.sluice.compiler.graph;

import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Visits everything that a model contains, whatever record it is in.
 *
 * <p>Datasets and queries are visited once each, however many paths lead to them; the walk keeps
 * its own stack.
 */
public final class ModelWalk {

  /** The accessors of a record, found once for each class. */
  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive() && component.getType() != Origin.class) {
              accessors.add(component.getAccessor());
            }
          }
          return List.copyOf(accessors);
        }
      };

  private ModelWalk() {}

  /** What is told of each value: records, strings, numbers; not lists, maps and optionals. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * A value was met.
     *
     * @param value the value
     * @param nearest the innermost known place around it
     */
    void visit(Object value, Origin nearest);
  }

  /** Visits a value and everything in it. */
  public static void walk(Object root, Visitor visitor) {
    walk(root, visitor, value -> true);
  }

  /**
   * Visits a value and what is in it.
   *
   * @param entered whether what is in a record is visited as well
   */
  public static void walk(Object root, Visitor visitor, Predicate<Object> entered) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Step> stack = new ArrayDeque<>();
    stack.push(new Step(root, Origin.unknown()));
    while (!stack.isEmpty()) {
      Step step = stack.pop();
      Object value = step.value;
      if ((value instanceof Dataset || value instanceof Query) && !seen.add(value)) {
        continue;
      }
      List<Object> children = new ArrayList<>();
      Origin nearest = step.nearest;
      if (value instanceof Iterable<?> list) {
        list.forEach(children::add);
      } else if (value instanceof Map<?, ?> map) {
        map.forEach(
            (key, item) -> {
              children.add(key);
              children.add(item);
            });
      } else if (value instanceof Optional<?> optional) {
        optional.ifPresent(children::add);
      } else {
        if (value instanceof Record) {
          nearest = place(value, nearest);
          if (entered.test(value)) {
            children(value, children);
          }
        }
        visitor.visit(value, nearest);
      }
      for (int i = children.size() - 1; i >= 0; i--) {
        stack.push(new Step(children.get(i), nearest));
      }
    }
  }

  private static void children(Object value, List<Object> children) {
    for (Method accessor : ACCESSORS.get(value.getClass())) {
      children.add(call(accessor, value));
    }
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  private static final ClassValue<Optional<Method>> PLACES =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Origin.class) {
              return Optional.of(component.getAccessor());
            }
          }
          return Optional.empty();
        }
      };

  private static Origin place(Object value, Origin nearest) {
    Optional<Method> accessor = PLACES.get(value.getClass());
    if (accessor.isEmpty()) {
      return nearest;
    }
    Origin own = (Origin) call(accessor.get(), value);
    return own.isKnown() ? own : nearest;
  }

  private record Step(Object value, Origin nearest) {}
}
