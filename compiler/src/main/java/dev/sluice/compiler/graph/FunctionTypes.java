package dev.sluice.compiler.graph;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.BOOLEAN;
import static dev.sluice.model.DataType.Atomic.DATE;
import static dev.sluice.model.DataType.Atomic.DOUBLE;
import static dev.sluice.model.DataType.Atomic.INT;
import static dev.sluice.model.DataType.Atomic.STRING;
import static dev.sluice.model.DataType.Atomic.TIMESTAMP;

import dev.sluice.model.DataType;
import dev.sluice.model.Expr;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What Spark's functions return, for those whose type is needed to follow columns. */
final class FunctionTypes {

  private static final Map<String, DataType> FIXED = fixed();

  /** These return what their first argument is. */
  private static final Set<String> LIKE_FIRST =
      Set.of(
          "coalesce",
          "nvl",
          "ifnull",
          "nullif",
          "max",
          "min",
          "first",
          "last",
          "first_value",
          "last_value",
          "any_value",
          "greatest",
          "least",
          "lag",
          "lead",
          "abs",
          "max_by",
          "min_by",
          "array_distinct",
          "array_sort",
          "sort_array",
          "filter",
          "reverse",
          "array_compact");

  private FunctionTypes() {}

  /** The type of a call, given that of other expressions. */
  static Optional<DataType> of(Expr.Call call, Function<Expr, Optional<DataType>> types) {
    String function = call.function();
    DataType fixed = FIXED.get(function);
    if (fixed != null) {
      return Optional.of(fixed);
    }
    Optional<DataType> first =
        call.arguments().isEmpty() ? Optional.empty() : types.apply(call.arguments().get(0));
    if (LIKE_FIRST.contains(function)) {
      return first;
    }
    return switch (function) {
      case "concat" -> first.filter(STRING::equals);
      case "from_json", "from_csv", "from_xml", "from_avro" -> parsed(call);
      case "struct" -> struct(call, types);
      case "array", "collect_list", "collect_set" -> first.map(DataType.ArrayOf::new);
      case "explode", "explode_outer", "element_at", "get", "try_element_at" ->
          first.flatMap(FunctionTypes::element);
      case "map_keys" ->
          first
              .filter(DataType.MapOf.class::isInstance)
              .map(type -> new DataType.ArrayOf(((DataType.MapOf) type).key()));
      case "map_values" -> first.flatMap(FunctionTypes::element).map(DataType.ArrayOf::new);
      case "window", "session_window" -> Optional.of(window());
      default -> Optional.empty();
    };
  }

  /** What an array holds, or the values of a map. */
  static Optional<DataType> element(DataType type) {
    if (type instanceof DataType.ArrayOf array) {
      return Optional.of(array.element());
    }
    return type instanceof DataType.MapOf map ? Optional.of(map.value()) : Optional.empty();
  }

  /** The second argument says what is parsed: a schema, a type, or DDL text of one of them. */
  private static Optional<DataType> parsed(Expr.Call call) {
    if (call.arguments().size() < 2) {
      return Optional.empty();
    }
    Expr schema = call.arguments().get(1);
    Object value =
        schema instanceof Expr.Argument argument
            ? argument.value()
            : schema instanceof Expr.Literal literal ? literal.value().orElse("") : "";
    if (value instanceof Schema declared) {
      return SchemaColumns.struct(declared);
    }
    if (value instanceof DataType type) {
      return Optional.of(type);
    }
    String ddl = value.toString();
    return Ddl.type(ddl).or(() -> SchemaColumns.struct(new Schema.Ddl(ddl, call.origin())));
  }

  private static Optional<DataType> struct(
      Expr.Call call, Function<Expr, Optional<DataType>> types) {
    List<DataType.Field> fields = new ArrayList<>();
    for (Expr argument : call.arguments()) {
      Optional<DataType> type = types.apply(argument);
      Optional<String> name = ExprNames.of(argument);
      if (type.isEmpty() || name.isEmpty()) {
        return Optional.empty();
      }
      fields.add(new DataType.Field(name.get(), type.get(), true));
    }
    return Optional.of(new DataType.Struct(fields));
  }

  private static DataType window() {
    return new DataType.Struct(
        List.of(
            new DataType.Field("start", TIMESTAMP, true),
            new DataType.Field("end", TIMESTAMP, true)));
  }

  private static Map<String, DataType> fixed() {
    Map<String, DataType> types = new HashMap<>();
    put(types, STRING, "trim", "ltrim", "rtrim", "btrim", "upper", "lower", "ucase", "lcase");
    put(types, STRING, "initcap", "concat_ws", "substring", "substr", "left", "right", "lpad");
    put(types, STRING, "rpad", "repeat", "translate", "replace", "overlay", "split_part");
    put(types, STRING, "regexp_replace", "regexp_extract", "regexp_substr", "date_format");
    put(types, STRING, "format_number", "format_string", "from_unixtime", "to_char", "to_varchar");
    put(types, STRING, "md5", "sha", "sha1", "sha2", "base64", "hex", "soundex", "uuid", "to_json");
    put(types, STRING, "to_csv", "get_json_object", "input_file_name", "current_user", "decode");
    put(types, DATE, "to_date", "try_to_date", "current_date", "curdate", "date_add", "date_sub");
    put(types, DATE, "add_months", "last_day", "next_day", "trunc", "make_date");
    put(types, TIMESTAMP, "to_timestamp", "try_to_timestamp", "current_timestamp", "now");
    put(types, TIMESTAMP, "date_trunc", "timestamp_seconds", "timestamp_millis");
    put(types, TIMESTAMP, "timestamp_micros", "from_utc_timestamp", "to_utc_timestamp");
    put(types, INT, "year", "quarter", "month", "weekofyear", "dayofmonth", "day", "dayofweek");
    put(types, INT, "dayofyear", "hour", "minute", "second", "datediff", "date_diff", "length");
    put(types, INT, "char_length", "instr", "locate", "size", "cardinality", "ascii", "hash");
    put(types, INT, "row_number", "rank", "dense_rank", "ntile", "spark_partition_id");
    put(types, INT, "levenshtein", "array_size", "json_array_length");
    put(types, BIGINT, "count", "count_distinct", "approx_count_distinct", "count_if", "crc32");
    put(types, BIGINT, "unix_timestamp", "xxhash64", "monotonically_increasing_id");
    put(types, DOUBLE, "stddev", "stddev_pop", "stddev_samp", "variance", "var_pop", "var_samp");
    put(types, DOUBLE, "rand", "randn", "sqrt", "exp", "log", "log10", "log2", "pow", "power");
    put(types, DOUBLE, "corr", "percent_rank", "cume_dist", "months_between");
    put(types, BOOLEAN, "isnull", "isnotnull", "isnan", "startswith", "endswith", "contains");
    put(types, BOOLEAN, "array_contains", "arrays_overlap", "exists", "forall", "rlike");
    put(types, BOOLEAN, "regexp_like", "bool_and", "bool_or", "every", "some", "map_contains_key");
    return Map.copyOf(types);
  }

  private static void put(Map<String, DataType> types, DataType type, String... functions) {
    for (String function : functions) {
      types.put(function, type);
    }
  }
}
