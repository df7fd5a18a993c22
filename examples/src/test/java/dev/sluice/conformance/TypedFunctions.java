package dev.sluice.conformance;

import dev.sluice.dsl.Column;
import dev.sluice.dsl.F;
import dev.sluice.dsl.Star;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Random calls of all functions of {@link F}: their signatures say what they take and give. */
final class TypedFunctions {

  private static final List<String> SCALAR =
      List.of(
          "StringFunctions",
          "MoreStringFunctions",
          "NumberFunctions",
          "MoreNumberFunctions",
          "DateFunctions",
          "TimeFunctions",
          "ArrayFunctions",
          "ChoiceFunctions",
          "StructFunctions",
          "HashFunctions");

  private static final List<String> TIMES = List.of("DateFunctions", "TimeFunctions");

  /** Those that make rows, that have a place of their own, or that only fail. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "explode",
          "explode_outer",
          "posexplode",
          "posexplode_outer",
          "inline",
          "inline_outer",
          "stack",
          "window",
          "session_window",
          "window_time",
          "grouping",
          "grouping_id",
          "desc",
          "desc_nulls_first",
          "desc_nulls_last",
          "asc",
          "asc_nulls_first",
          "asc_nulls_last",
          "named_struct",
          "assert_true",
          "raise_error");

  /** What a text among the arguments has to be, where not any will do. */
  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("date_trunc", "month"),
          Map.entry("trunc", "year"),
          Map.entry("extract", "MONTH"),
          Map.entry("date_part", "YEAR"),
          Map.entry("datepart", "DAY"),
          Map.entry("next_day", "Mon"),
          Map.entry("timestamp_add", "HOUR"),
          Map.entry("timestamp_diff", "DAY"),
          Map.entry("date_format", "yyyy-MM-dd"),
          Map.entry("to_char", "999"),
          Map.entry("to_varchar", "999"),
          Map.entry("to_number", "999"),
          Map.entry("try_to_number", "999"),
          Map.entry("encode", "UTF-8"),
          Map.entry("decode", "UTF-8"),
          Map.entry("collate", "UTF8_LCASE"),
          Map.entry("parse_url", "HOST"),
          Map.entry("try_parse_url", "HOST"),
          Map.entry("from_utc_timestamp", "Europe/Berlin"),
          Map.entry("to_utc_timestamp", "Europe/Berlin"),
          Map.entry("convert_timezone", "Europe/Berlin"));

  private static final List<Method> ALL =
      Arrays.stream(F.class.getMethods())
          .filter(method -> Modifier.isStatic(method.getModifiers()))
          .filter(method -> method.getReturnType() == Column.class)
          .filter(method -> !LEFT_OUT.contains(method.getName()))
          .filter(method -> !List.of(method.getParameterTypes()).contains(Star.class))
          .filter(method -> !List.of(method.getParameterTypes()).contains(List.class))
          .peek(method -> method.setAccessible(true))
          .sorted(Comparator.comparing(Method::toGenericString))
          .toList();

  private final Random random;

  TypedFunctions(Random random) {
    this.random = random;
  }

  /** A call of any function of a row's values; absent when the one that was chosen refuses. */
  Optional<Piece> scalar(Function<Kind, Piece> values) {
    return call(of(SCALAR), values);
  }

  /** A call of a function that sums up rows. */
  Optional<Piece> aggregate(Function<Kind, Piece> values) {
    return call(of(List.of("AggregateFunctions")), values);
  }

  private static List<Method> of(List<String> classes) {
    return ALL.stream()
        .filter(method -> classes.contains(method.getDeclaringClass().getSimpleName()))
        .toList();
  }

  private Optional<Piece> call(List<Method> methods, Function<Kind, Piece> values) {
    Method method = methods.get(random.nextInt(methods.size()));
    Map<String, Kind> bound = new HashMap<>();
    for (TypeVariable<Method> variable : method.getTypeParameters()) {
      Kind any = random.nextInt(4) == 0 ? one(Kind.PLAIN) : one(List.of(Kind.STRING, Kind.NUMBER));
      bound.put(variable.getName(), any);
    }
    List<Object> arguments = new ArrayList<>();
    List<String> java = new ArrayList<>();
    Type[] types = method.getGenericParameterTypes();
    for (int i = 0; i < types.length; i++) {
      if (method.isVarArgs() && i == types.length - 1) {
        Type element = elementOf(types[i]);
        int count = 2 + random.nextInt(2) * 2;
        Object array = Array.newInstance(Column.class, count);
        for (int n = 0; n < count; n++) {
          Piece piece = values.apply(kind(method, element, bound));
          Array.set(array, n, piece.column());
          java.add(piece.java());
        }
        arguments.add(array);
      } else {
        argument(method, types[i], bound, values, arguments, java);
      }
    }
    try {
      Column<?> column = (Column<?>) method.invoke(null, arguments.toArray());
      Type result = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
      String text = "F." + method.getName() + "(" + String.join(", ", java) + ")";
      return Optional.of(new Piece(column, Kind.of(result, bound), text));
    } catch (ReflectiveOperationException refused) {
      return Optional.empty();
    }
  }

  private void argument(
      Method method,
      Type type,
      Map<String, Kind> bound,
      Function<Kind, Piece> values,
      List<Object> arguments,
      List<String> java) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Column.class) {
      Piece piece = values.apply(kind(method, generic.getActualTypeArguments()[0], bound));
      arguments.add(piece.column());
      java.add(piece.java());
      return;
    }
    Object value = constant(method, type, bound);
    arguments.add(value);
    java.add(value instanceof String text ? '"' + text + '"' : String.valueOf(value));
  }

  private Object constant(Method method, Type type, Map<String, Kind> bound) {
    if (type == CharSequence.class) {
      return TEXTS.getOrDefault(method.getName(), "a");
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == double.class) {
      return 0.05;
    }
    if (type == Object.class) {
      return bound.containsValue(Kind.NUMBER) ? 1 : "a";
    }
    return method.getName().equals("sha2") ? 256 : 1 + random.nextInt(3);
  }

  private static Type elementOf(Type varargs) {
    Type component = ((java.lang.reflect.GenericArrayType) varargs).getGenericComponentType();
    return ((ParameterizedType) component).getActualTypeArguments()[0];
  }

  /** The kind of a column that a parameter asks for. */
  private Kind kind(Method method, Type asked, Map<String, Kind> bound) {
    boolean anything =
        asked instanceof WildcardType wildcard && wildcard.getLowerBounds().length == 0;
    if (!anything) {
      return Kind.of(asked, bound);
    }
    if (TIMES.contains(method.getDeclaringClass().getSimpleName())) {
      return one(List.of(Kind.DATE, Kind.TIMESTAMP));
    }
    return one(List.of(Kind.STRING, Kind.STRING, Kind.NUMBER, Kind.STRINGS));
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
