package dev.sluice.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All functions of {@link F}, called one by one and compared with what PySpark takes. */
class FunctionsTest {

  /** Those of the platform, which {@code pyspark.sql.functions} lacks. */
  private static final Set<String> BY_NAME_IN_SQL =
      Set.of(
          "call_function",
          "secret",
          "is_member",
          "is_account_group_member",
          "schema_of_json_agg",
          "ai_query",
          "ai_classify",
          "ai_extract",
          "ai_analyze_sentiment",
          "ai_fix_grammar",
          "ai_gen",
          "ai_mask",
          "ai_similarity",
          "ai_summarize",
          "ai_translate",
          "ai_parse_document");

  /** What they take, by name; see the file's head. */
  private static final Map<String, List<String>> PYSPARK = pyspark();

  private static final String LIST_OF_COLUMNS =
      "java.util.List<? extends " + Column.class.getName();

  private record Row(String name) {}

  @ParameterizedTest
  @MethodSource("functions")
  void takesWhatPySparkTakes(Method function) {
    Object result = call(function);
    if (!(result instanceof Column<?> column)) {
      assertThat(result).isInstanceOfAny(Udf.class, SortedColumn.class);
      return;
    }
    if (column.expr() instanceof Expr.CatalogCall catalog) {
      assertThat(BY_NAME_IN_SQL).contains(function.getName());
      assertThat(catalog.arguments()).isNotEmpty();
      return;
    }
    if (column.expr() instanceof Expr.Case) {
      assertThat(function.getName()).isEqualTo("if_");
      return;
    }
    Expr.Call call = (Expr.Call) column.expr();
    assertThat(call.function()).isEqualTo(sparks(function.getName()));
    List<String> parameters = PYSPARK.get(call.function());
    assertThat(parameters).as("parameters of %s in PySpark", call.function()).isNotNull();
    assertThat(fits(parameters, call.arguments()))
        .as("%s takes %s, not %s", call.function(), parameters, call.arguments())
        .isTrue();
  }

  @Test
  void thereAreFourHundred() {
    assertThat(functions().map(Method::getName).distinct()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "current_timestamp sum count to_date avg max round coalesce trim from_json min current_date"
            + " upper to_timestamp count_distinct concat row_number lower desc year explode"
            + " date_format date_trunc datediff concat_ws regexp_replace struct from_unixtime array"
            + " month quarter initcap substring split length percentile_approx lpad size"
            + " regexp_extract dayofweek sha2 transform get_json_object input_file_name filter abs"
            + " xxhash64 dayofmonth window unix_timestamp first nullif weekofyear hour stddev lag"
            + " to_json collect_set greatest collect_list md5 sequence date_add least if_"
            + " timestamp_diff current_user dayofyear date_sub array_distinct add_months max_by"
            + " monotonically_increasing_id exists months_between rand ai_classify percentile"
            + " posexplode_outer element_at format_number day named_struct regexp_extract_all floor"
            + " last_day explode_outer hash aes_encrypt is_member base64 stddev_pop min_by flatten"
            + " array_contains approx_count_distinct mode last make_date get array_min map_keys"
            + " rank try_divide replace unix_micros pow sqrt schema_of_json_agg"
            + " ai_analyze_sentiment from_utc_timestamp sha1 from_xml array_join array_size"
            + " ai_parse_document count_if isnan inline contains isnull create_map array_union"
            + " zip_with second minute secret split_part instr dense_rank ai_query"
      })
  void hasWhatPublicPipelinesUse(String names) {
    assertThat(functions().map(Method::getName)).contains(names.split(" "));
  }

  @Test
  void noneHasTheNameAndTheParametersOfAWord() {
    Set<String> words = new HashSet<>();
    staticMethods(Sluice.class).forEach(word -> words.add(signature(word)));
    assertThat(words).hasSizeGreaterThan(100);
    assertThat(functions().map(FunctionsTest::signature)).doesNotContainAnyElementsOf(words);
  }

  /** The name that Spark has for a function: Java's words and older names stand for others. */
  private static String sparks(String name) {
    return name.equals("countDistinct") ? "count_distinct" : name.replaceFirst("_$", "");
  }

  private static Stream<Method> functions() {
    return staticMethods(F.class).filter(it -> it.getDeclaringClass() != ColumnStart.class);
  }

  private static Stream<Method> staticMethods(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(it -> Modifier.isStatic(it.getModifiers()));
  }

  private static String signature(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(joining(",", "(", ")"));
  }

  private static Object call(Method function) {
    try {
      Object[] examples =
          Arrays.stream(function.getParameterTypes()).map(FunctionsTest::example).toArray();
      int last = examples.length - 1;
      if (last >= 0
          && function.getGenericParameterTypes()[last].getTypeName().contains(LIST_OF_COLUMNS)) {
        examples[last] = List.of(Sluice.col("c"), Sluice.col("d"));
      }
      return function.invoke(null, examples);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(function.toString(), e);
    }
  }

  private static Object example(Class<?> type) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), 2);
      Array.set(array, 0, example(type.getComponentType()));
      Array.set(array, 1, example(type.getComponentType()));
      return array;
    }
    Map<Class<?>, Object> examples = new HashMap<>();
    examples.put(Column.class, Sluice.col("c"));
    examples.put(Star.class, Sluice.star());
    examples.put(String.class, "c");
    examples.put(Duration.class, Duration.ofMinutes(5));
    examples.put(int.class, 1);
    examples.put(long.class, 1L);
    examples.put(double.class, 0.5);
    examples.put(boolean.class, true);
    examples.put(Number.class, 2);
    examples.put(CharSequence.class, "text");
    examples.put(Object.class, "value");
    examples.put(List.class, List.of(0.5));
    examples.put(Map.class, Map.of("mode", "FAILFAST"));
    examples.put(Class.class, Row.class);
    examples.put(Type.class, Sluice.STRING);
    examples.put(Schema.class, Sluice.ddl("a INT"));
    examples.put(Function.class, (Function<Object, Object>) it -> it);
    examples.put(BiFunction.class, (BiFunction<Object, Object, Object>) (one, two) -> one);
    examples.put(
        LambdaFunctions.TriFunction.class,
        (LambdaFunctions.TriFunction<Object, Object, Object, Object>) (one, two, three) -> one);
    examples.put(
        PythonCode.class,
        new PythonCode(
            new PythonFunction("f", new PythonFunction.Inline("def f(): ..."), Origin.unknown())));
    assertThat(examples).containsKey(type);
    return examples.get(type);
  }

  /** Whether the arguments are of the kinds that the parameters want. */
  private static boolean fits(List<String> parameters, List<Expr> arguments) {
    int next = 0;
    for (String parameter : parameters) {
      boolean many = parameter.endsWith("*");
      boolean optional = many || parameter.endsWith("?");
      String kind = parameter.replaceFirst("[?*]$", "");
      int before = next;
      while (next < arguments.size()
          && (many || next == before)
          && isOfKind(kind, arguments.get(next))) {
        next++;
      }
      if (next == before && !(optional && next == arguments.size())) {
        return false;
      }
    }
    return next == arguments.size();
  }

  private static boolean isOfKind(String kind, Expr argument) {
    boolean plain = argument instanceof Expr.Argument;
    boolean lambda = argument instanceof Expr.Lambda;
    return switch (kind) {
      case "plain" -> plain;
      case "function" -> lambda;
      case "column" -> !plain && !lambda;
      case "either" -> !lambda;
      default -> throw new AssertionError(kind);
    };
  }

  private static Map<String, List<String>> pyspark() {
    Map<String, List<String>> functions = new HashMap<>();
    try (InputStream in = FunctionsTest.class.getResourceAsStream("pyspark-functions.txt")) {
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          List<String> words = new ArrayList<>(List.of(line.split(" ")));
          functions.put(words.remove(0), words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return functions;
  }

  @Test
  void constantsAreColumnsOnlyWherePythonTakesColumns() {
    Column<Object> c = Sluice.col("c");
    assertThat(arguments(F.round(c.untyped(), 2)).get(1)).isEqualTo(new Expr.Argument(2));
    assertThat(arguments(F.split_part(c.untyped(), "-", 1)).get(1))
        .isEqualTo(new Expr.Literal(Optional.of("-"), DataType.Atomic.STRING));
    assertThat(arguments(F.element_at(c, "key")).get(1)).isEqualTo(new Expr.Argument("key"));
    assertThat(arguments(F.element_at(c, c)).get(1)).isEqualTo(c.expr());
    assertThat(arguments(F.percentile(c.untyped(), List.of(0.25, 0.75))).get(1))
        .isInstanceOf(Expr.Call.class);
    assertThat(arguments(F.count(Sluice.star())).get(0)).isInstanceOf(Expr.Star.class);
  }

  /** As in Python: what is no name of a column there is none here, also if the column is a name. */
  @Test
  void patternsAndDurationsAreNoNamesOfColumns() {
    Expr.Argument five = new Expr.Argument("5 minutes");
    assertThat(arguments(F.session_window("at", "5 minutes")).get(1)).isEqualTo(five);
    assertThat(arguments(F.window("at", "5 minutes")).get(1)).isEqualTo(five);
    assertThat(arguments(F.regexp_replace("c", "a+", "b")))
        .endsWith(new Expr.Argument("a+"), new Expr.Argument("b"));
    assertThat(arguments(F.split("c", ",")).get(1)).isEqualTo(new Expr.Argument(","));
    assertThat(arguments(F.date_format("c", "yyyy")).get(1)).isEqualTo(new Expr.Argument("yyyy"));
    assertThat(arguments(F.to_timestamp("c", "yyyy")).get(1)).isEqualTo(new Expr.Argument("yyyy"));
  }

  private static List<Expr> arguments(Column<?> column) {
    return ((Expr.Call) column.expr()).arguments();
  }
}
