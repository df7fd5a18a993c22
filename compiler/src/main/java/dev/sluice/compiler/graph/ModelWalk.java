package dev.sluice.compiler.graph;

import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import dev.sluice.model.Variable;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Visits everything that a model contains, whatever record it is in.
 *
 * <p>A query is visited once, however many paths lead to it; of a dataset that is read by value
 * only its name is visited there, the rest where the dataset itself stands. The walk keeps its own
 * stack.
 */
public final class ModelWalk {

  /** The components of a record that may hold something to visit, found once for each class. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          List<Part> parts = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().isPrimitive() && component.getType() != Origin.class) {
              parts.add(Part.of(component));
            }
          }
          return List.copyOf(parts);
        }
      };

  private static final ClassValue<Optional<Method>> ORIGINS =
      new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
          for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Origin.class) {
              return Optional.of(readable(component));
            }
          }
          return Optional.empty();
        }
      };

  /** Words that are called otherwise than what they set. */
  private static final Map<String, String> WORDS =
      Map.of(
          "publication", "publishTo",
          "tags", "tag",
          "parameters", "parameter",
          "properties", "property",
          "options", "option",
          "values", "set",
          "isPrivate", "private_");

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
    steps(root, step -> visitor.visit(step.value(), step.origin()));
  }

  /**
   * Visits a value and every record in it, as {@link #walk} does, without telling where: several
   * times as fast, for whole bundles.
   */
  public static void records(Object root, Consumer<Record> visitor) {
    recordsWhile(
        root,
        value -> {
          visitor.accept(value);
          return true;
        });
  }

  /**
   * Visits a value and every record in it.
   *
   * @param visitor whether what is in the record is to be visited as well
   */
  public static void recordsWhile(Object root, Predicate<Record> visitor) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Record> stack = new ArrayDeque<>();
    List<Record> children = new ArrayList<>();
    collect(root, children);
    while (true) {
      for (int i = children.size() - 1; i >= 0; i--) {
        stack.push(children.get(i));
      }
      children.clear();
      if (stack.isEmpty()) {
        return;
      }
      Record value = stack.pop();
      if (value instanceof Query && !seen.add(value)) {
        continue;
      }
      if (!visitor.test(value)) {
        continue;
      }
      if (value instanceof Source.OfDataset source) {
        collect(source.dataset().name(), children);
        collect(source.options(), children);
      } else {
        for (Part part : PARTS.get(value.getClass())) {
          if (part.mayHoldRecords) {
            collect(call(part.accessor, value), children);
          }
        }
      }
    }
  }

  /** The place that a record carries, if it is of a kind that does. */
  public static Optional<Origin> origin(Record value) {
    return ORIGINS.get(value.getClass()).map(accessor -> (Origin) call(accessor, value));
  }

  private static void collect(Object value, List<Record> children) {
    if (value instanceof Record record) {
      children.add(record);
    } else if (value instanceof Collection<?> list) {
      for (Object item : list) {
        collect(item, children);
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        collect(entry.getKey(), children);
        collect(entry.getValue(), children);
      }
    } else if (value instanceof Optional<?> optional && optional.isPresent()) {
      collect(optional.get(), children);
    }
  }

  /** Visits a value and everything in it, and tells of each where in the model it stands. */
  public static void steps(Object root, Consumer<Step> visitor) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Step> stack = new ArrayDeque<>();
    List<Step> children = new ArrayList<>();
    push(root, "", "", null, children);
    reversed(children, stack);
    while (!stack.isEmpty()) {
      Step step = stack.pop();
      if (step.value instanceof Query && !seen.add(step.value)) {
        continue;
      }
      visitor.accept(step);
      if (step.value instanceof Source.OfDataset source) {
        push(source.dataset().name(), "name", "", step, children);
        push(source.options(), "options", "", step, children);
      } else if (step.value instanceof Record) {
        for (Part part : PARTS.get(step.value.getClass())) {
          push(call(part.accessor, step.value), part.name, "", step, children);
        }
      }
      reversed(children, stack);
    }
  }

  /** A value in a model, and the way to it. */
  public static final class Step {
    private final Object value;
    private final String component;
    private final String key;
    private final Step parent;

    private Step(Object value, String component, String key, Step parent) {
      this.value = value;
      this.component = component;
      this.key = key;
      this.parent = parent;
    }

    /** The value: a record, a string, a number. */
    public Object value() {
      return value;
    }

    /** The component of the record around it that holds it, alone or in a list or a map. */
    public String component() {
      return component;
    }

    /** The record around it; absent for where the walk started. */
    public Optional<Object> owner() {
      return parent == null ? Optional.empty() : Optional.of(parent.value);
    }

    /** The step that led here; absent for where the walk started. */
    public Optional<Step> parent() {
      return Optional.ofNullable(parent);
    }

    /** The innermost value of a type around it, itself included. */
    public <T> Optional<T> inside(Class<T> type) {
      for (Step step = this; step != null; step = step.parent) {
        if (type.isInstance(step.value)) {
          return Optional.of(type.cast(step.value));
        }
      }
      return Optional.empty();
    }

    /** The word that set it, where the innermost place around it knows that, or that place. */
    public Origin origin() {
      List<String> words = new ArrayList<>();
      for (Step step = this; step != null; step = step.parent) {
        Optional<Method> accessor =
            step.value instanceof Record ? ORIGINS.get(step.value.getClass()) : Optional.empty();
        if (accessor.isPresent()) {
          Origin own = (Origin) call(accessor.get(), step.value);
          if (own.isKnown()) {
            return own.at(words.toArray(String[]::new));
          }
        }
        String word = WORDS.getOrDefault(step.component, step.component);
        words.add(0, word);
        words.add(0, word + " " + step.key);
      }
      return Origin.unknown();
    }
  }

  /**
   * A component of a record.
   *
   * @param mayHoldRecords whether what it holds can be a record, or have one in it
   */
  private record Part(String name, Method accessor, boolean mayHoldRecords) {

    static Part of(RecordComponent component) {
      Class<?> type = component.getType();
      boolean plain = type == String.class || type == Class.class || type.isEnum();
      return new Part(component.getName(), readable(component), !plain);
    }
  }

  /** Adds a value, or what is in it when it is a list, a map or an optional. */
  private static void push(
      Object value, String component, String key, Step parent, List<Step> children) {
    if (value instanceof Iterable<?> list) {
      list.forEach(item -> push(item, component, key, parent, children));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, item) -> {
            String of = name instanceof Variable<?> variable ? variable.name() : name.toString();
            push(name, component, of, parent, children);
            push(item, component, of, parent, children);
          });
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> push(item, component, key, parent, children));
    } else {
      children.add(new Step(value, component, key, parent));
    }
  }

  private static void reversed(List<Step> children, Deque<Step> stack) {
    for (int i = children.size() - 1; i >= 0; i--) {
      stack.push(children.get(i));
    }
    children.clear();
  }

  /** Without a check of access, which looks at the stack, at every call. */
  private static Method readable(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return accessor;
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }
}
