package dev.sluice.compiler.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.model.Bundle;
import dev.sluice.model.Origin;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a component of whatever record of the model is changed, the fingerprint is another. */
class FingerprintOfEveryRecordTest {

  private static final Bundle EMPTY =
      new Bundle(
          "shop",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          Origin.unknown());

  /** One value of each record; those whose components can be made come before those with them. */
  private static final Map<Class<?>, Record> SAMPLES = samples();

  static Stream<Class<?>> records() {
    return Stream.concat(reachable().stream(), Stream.of(CompilerOptions.class));
  }

  @ParameterizedTest
  @MethodSource("records")
  void changesWithEveryComponent(Class<?> type) throws ReflectiveOperationException {
    Record sample = SAMPLES.get(type);
    assertThat(sample).as("a sample of %s", type).isNotNull();
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      Object[] changed = arguments(type);
      List<Object> values = values(components[i].getGenericType());
      changed[i] = values.get(values.size() - 1);
      assertThat(of(make(type, changed))).as(components[i].toString()).isNotEqualTo(of(sample));
    }
  }

  private static String of(Record value) {
    return Fingerprint.of(EMPTY, List.of(value)).orElseThrow();
  }

  private static Set<Class<?>> reachable() {
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(Bundle.class, records);
    return records;
  }

  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      collect(generic.getRawType(), records);
      Stream.of(generic.getActualTypeArguments()).forEach(each -> collect(each, records));
    } else if (type instanceof Class<?> raw && raw.isSealed()) {
      Stream.of(raw.getPermittedSubclasses()).forEach(each -> collect(each, records));
    } else if (type instanceof Class<?> raw && raw.isRecord() && records.add(raw)) {
      Stream.of(raw.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), records));
    }
  }

  private static Map<Class<?>, Record> samples() {
    Map<Class<?>, Record> made = new LinkedHashMap<>();
    List<Class<?>> open = new ArrayList<>(reachable());
    open.add(CompilerOptions.class);
    boolean progress = true;
    while (progress) {
      progress = open.removeIf(type -> canMake(type, made));
    }
    return made;
  }

  private static boolean canMake(Class<?> type, Map<Class<?>, Record> made) {
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      List<Object> values = values(component.getGenericType(), made, 0);
      if (values.isEmpty()) {
        return false;
      }
      arguments.add(values.get(0));
    }
    made.put(type, make(type, arguments.toArray()));
    return true;
  }

  private static Object[] arguments(Class<?> type) throws ReflectiveOperationException {
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      arguments.add(component.getAccessor().invoke(SAMPLES.get(type)));
    }
    return arguments.toArray();
  }

  private static Record make(Class<?> type, Object[] arguments) {
    try {
      Class<?>[] types =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (Record) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("cannot make a " + type, e);
    }
  }

  private static List<Object> values(Type type) {
    return values(type, SAMPLES, 0);
  }

  /** Some values of a type, first and last different; none when there is no sample to make them. */
  private static List<Object> values(Type type, Map<Class<?>, Record> made, int depth) {
    if (type instanceof ParameterizedType generic) {
      return containers(generic, made, depth);
    }
    if (type instanceof TypeVariable<?> || type instanceof WildcardType || type == Object.class) {
      return List.of("a", "b");
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return List.of(raw.getEnumConstants());
    }
    if (raw.isSealed()) {
      return made.values().stream().filter(raw::isInstance).map(Object.class::cast).toList();
    }
    if (raw.isRecord()) {
      return made.containsKey(raw) ? recordValues(raw, made, depth) : List.of();
    }
    List<Object> leaves =
        Map.<Class<?>, List<Object>>of(
                String.class, List.of("a", "b"),
                int.class, List.of(1, 2),
                Integer.class, List.of(1, 2),
                long.class, List.of(1L, 2L),
                Long.class, List.of(1L, 2L),
                double.class, List.of(0.25, 0.5),
                Byte.class, List.of((byte) 1, (byte) 2),
                boolean.class, List.of(false, true),
                Boolean.class, List.of(false, true),
                UUID.class, List.of(new UUID(0, 0), new UUID(0, 1)))
            .get(raw);
    assertThat(leaves).as("values of %s", raw).isNotNull();
    return leaves;
  }

  /** The sample, and another that has another value of its first component. */
  private static List<Object> recordValues(Class<?> type, Map<Class<?>, Record> made, int depth) {
    Record sample = made.get(type);
    if (depth > 3 || type.getRecordComponents().length == 0) {
      return List.of(sample);
    }
    List<Object> first = values(type.getRecordComponents()[0].getGenericType(), made, depth + 1);
    List<Object> arguments = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      arguments.add(values(component.getGenericType(), made, depth + 1).get(0));
    }
    arguments.set(0, first.get(first.size() - 1));
    return List.of(sample, make(type, arguments.toArray()));
  }

  private static List<Object> containers(
      ParameterizedType type, Map<Class<?>, Record> made, int depth) {
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Class.class) {
      return List.of(String.class, Integer.class);
    }
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class || raw == List.class || raw == Set.class || raw == Map.class) {
      Object empty =
          raw == Optional.class
              ? Optional.empty()
              : raw == List.class ? List.of() : raw == Set.class ? Set.of() : Map.of();
      List<Object> last = values(arguments[arguments.length - 1], made, depth + 1);
      List<Object> first = values(arguments[0], made, depth + 1);
      if (last.isEmpty() || first.isEmpty()) {
        return List.of(empty);
      }
      Object value = last.get(last.size() - 1);
      return List.of(
          empty,
          raw == Optional.class
              ? Optional.of(value)
              : raw == List.class
                  ? List.of(value)
                  : raw == Set.class ? Set.of(value) : Map.of(first.get(0), value));
    }
    return values(raw, made, depth);
  }
}
