package dev.sluice.compiler.graph;

import static java.util.Comparator.comparing;

import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Variable;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a model into a digest, so that two models that differ anywhere give different bytes: each
 * value begins with its kind, and with its length where that can differ.
 *
 * <p>Keeps its own stack, as chains of queries and of operators can be long.
 */
final class FingerprintWriter {

  /** Kinds of values, and how each is written. */
  private enum Kind {
    RECORD('R'),
    LIST('L'),
    SET('S'),
    MAP('M'),
    OPTIONAL('O'),
    EMPTY('E'),
    STRING('T'),
    ENUM('C'),
    INTEGER('I'),
    TRUE('1'),
    FALSE('0'),
    CLASS('J'),
    LEAF('V'),
    SEEN('A'),
    ELSEWHERE('B');

    private final char mark;

    Kind(char mark) {
      this.mark = mark;
    }
  }

  /** Classes whose {@code toString} tells any two values of theirs apart. */
  private static final Set<Class<?>> LEAVES =
      Set.of(
          Byte.class,
          Short.class,
          Long.class,
          Float.class,
          Double.class,
          Character.class,
          BigDecimal.class,
          BigInteger.class,
          UUID.class,
          LocalDate.class,
          LocalDateTime.class,
          Instant.class,
          Duration.class,
          Period.class);

  /** Maps whose order is another one in every process. */
  private static final Set<Class<?>> WITHOUT_ORDER =
      Set.of(Map.of().getClass(), Map.of("a", "b").getClass(), HashMap.class);

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return Shape.of(type);
        }
      };

  private final MessageDigest digest;
  private final IdentityHashMap<Dataset, Fingerprint.Place> places;
  private final int pipeline;
  private final byte[] buffer = new byte[1 << 13];
  private int used;
  private final Map<String, Integer> strings = new HashMap<>();
  private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
  private final Deque<Object> stack = new ArrayDeque<>();

  /**
   * A writer of one part of a bundle.
   *
   * @param places the datasets that are written out once, by another writer or by this one
   * @param pipeline the pipeline whose datasets are written out here
   */
  FingerprintWriter(
      MessageDigest digest, IdentityHashMap<Dataset, Fingerprint.Place> places, int pipeline) {
    this.digest = digest;
    this.places = places;
    this.pipeline = pipeline;
  }

  /** A value of a class that this does not know was met. */
  static final class UnknownValueException extends RuntimeException {
    UnknownValueException(Object value) {
      super("no fingerprint of " + (value == null ? null : value.getClass()));
    }
  }

  /**
   * How a record is read.
   *
   * @param shared whether there can be many ways to one of these, so that it is written once
   */
  private record Shape(String name, List<Field> fields, boolean shared) {

    static Shape of(Class<?> type) {
      List<Field> fields = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        try {
          // Fields, since a method that is called often by reflection gets a class of its own.
          Field field = type.getDeclaredField(component.getName());
          field.setAccessible(true);
          fields.add(field);
        } catch (NoSuchFieldException e) {
          throw new IllegalStateException(e);
        }
      }
      boolean shared =
          Query.class.isAssignableFrom(type)
              || Dataset.class.isAssignableFrom(type)
              || Schema.class.isAssignableFrom(type)
              || type == Origin.class
              || type == Variable.class;
      return new Shape(type.getName(), List.copyOf(fields), shared);
    }
  }

  /** Writes a value and everything in it. */
  void write(Object root) {
    stack.push(root);
    while (!stack.isEmpty()) {
      writeOne(stack.pop());
    }
  }

  byte[] digest() {
    digest.update(buffer, 0, used);
    used = 0;
    return digest.digest();
  }

  private void push(Object value) {
    if (value == null) {
      throw new UnknownValueException(null);
    }
    stack.push(value);
  }

  private void writeOne(Object value) {
    if (value instanceof Record record) {
      writeRecord(record);
    } else if (value instanceof String text) {
      kind(Kind.STRING);
      string(text);
    } else if (value instanceof Optional<?> optional) {
      kind(optional.isPresent() ? Kind.OPTIONAL : Kind.EMPTY);
      optional.ifPresent(this::push);
    } else if (value instanceof List<?> list) {
      kind(Kind.LIST);
      number(list.size());
      for (int i = list.size() - 1; i >= 0; i--) {
        push(list.get(i));
      }
    } else if (value instanceof Map<?, ?> map) {
      writeMap(map);
    } else if (value instanceof Set<?> set) {
      writeSet(set);
    } else if (value instanceof Boolean flag) {
      kind(flag ? Kind.TRUE : Kind.FALSE);
    } else if (value instanceof Integer integer) {
      kind(Kind.INTEGER);
      number(integer);
    } else {
      writeLeaf(value);
    }
  }

  private void writeRecord(Record record) {
    Shape shape = SHAPES.get(record.getClass());
    if (shape.shared() && isWritten(record)) {
      return;
    }
    kind(Kind.RECORD);
    string(shape.name());
    List<Field> fields = shape.fields();
    try {
      for (int i = fields.size() - 1; i >= 0; i--) {
        push(fields.get(i).get(record));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes a number instead of a record that is written before or elsewhere. */
  private boolean isWritten(Record record) {
    Fingerprint.Place place = record instanceof Dataset dataset ? places.get(dataset) : null;
    if (place != null && place.pipeline() != pipeline) {
      kind(Kind.ELSEWHERE);
      number(place.number());
      return true;
    }
    Integer before = seen.putIfAbsent(record, seen.size());
    if (before != null) {
      kind(Kind.SEEN);
      number(before);
    }
    return before != null;
  }

  private void writeMap(Map<?, ?> map) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    if (entries.size() > 1 && WITHOUT_ORDER.contains(map.getClass())) {
      entries.sort(comparing(entry -> entry.getKey().toString()));
    }
    kind(Kind.MAP);
    number(entries.size());
    for (int i = entries.size() - 1; i >= 0; i--) {
      push(entries.get(i).getValue());
      push(entries.get(i).getKey());
    }
  }

  private void writeSet(Set<?> set) {
    List<Object> members = new ArrayList<>(set);
    members.sort(comparing(Object::toString));
    kind(Kind.SET);
    number(members.size());
    for (int i = members.size() - 1; i >= 0; i--) {
      push(members.get(i));
    }
  }

  private void writeLeaf(Object value) {
    if (value instanceof Enum<?> constant) {
      kind(Kind.ENUM);
      string(constant.getDeclaringClass().getName());
      string(constant.name());
    } else if (value instanceof Class<?> type) {
      kind(Kind.CLASS);
      string(type.getName());
    } else if (LEAVES.contains(value.getClass())) {
      kind(Kind.LEAF);
      string(value.getClass().getName());
      string(value.toString());
    } else {
      throw new UnknownValueException(value);
    }
  }

  /** Every text is written once; where it comes again, its number is. */
  private void string(String text) {
    Integer before = strings.putIfAbsent(text, strings.size() + 1);
    if (before != null) {
      number(before);
      return;
    }
    number(0);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      number(text.charAt(i));
    }
  }

  private void kind(Kind kind) {
    octet(kind.mark);
  }

  /** Seven bits at a time, the last with the highest bit clear. */
  private void number(int number) {
    int rest = number;
    while ((rest & ~0x7f) != 0) {
      octet((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  private void octet(int value) {
    if (used == buffer.length) {
      digest.update(buffer, 0, used);
      used = 0;
    }
    buffer[used++] = (byte) value;
  }
}
