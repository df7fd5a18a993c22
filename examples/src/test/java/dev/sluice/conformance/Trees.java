package dev.sluice.conformance;

import dev.sluice.model.Expr.Bytes;
import dev.sluice.model.Secret;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces of the recorder's JSON: objects, constants, and texts with what stands for variables and
 * secrets.
 */
final class Trees {

  /** Python's {@code isoformat}: no fraction at all, or six digits. */
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

  /** The bundle whose name stands before that of each variable. */
  private final String bundle;

  Trees(String bundle) {
    this.bundle = bundle;
  }

  /** An object from keys and values in turn. */
  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  static Map<String, Object> operation(String operator, Object... operands) {
    return object("op", operator, "args", List.of(operands));
  }

  static Map<String, Object> call(String function, List<?> arguments) {
    return object("call", function, "args", arguments);
  }

  static Map<String, Object> literal(Object constant) {
    return object("lit", constant);
  }

  static Map<String, Object> column(String name) {
    return object("col", List.of(name));
  }

  /** A constant in the form that keeps its type. */
  static Object constant(Object value) {
    if (value instanceof Float || value instanceof Double) {
      return object("double", value.toString());
    }
    if (value instanceof BigDecimal decimal) {
      return object("decimal", decimal.toPlainString());
    }
    if (value instanceof LocalDate date) {
      return object("date", date.toString());
    }
    if (value instanceof Instant instant) {
      String local = iso(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
      return object("timestamp", local + "+00:00");
    }
    if (value instanceof LocalDateTime time) {
      return object("timestamp_ntz", iso(time));
    }
    if (value instanceof Duration duration) {
      return object("microseconds", duration.toNanos() / 1000);
    }
    if (value instanceof Period period) {
      return object("months", period.toTotalMonths());
    }
    if (value instanceof Bytes bytes) {
      StringBuilder hex = new StringBuilder();
      bytes.values().forEach(b -> hex.append("%02x".formatted(b)));
      return object("binary", hex.toString());
    }
    return value;
  }

  /** A text as it is when the files run, before anything has a value. */
  String text(CharSequence value) {
    StringBuilder text = new StringBuilder();
    for (Text.Part part : Text.of(value).parts()) {
      if (part instanceof Variable<?> variable) {
        text.append("⟦conf ").append(bundle).append('.').append(variable.name()).append('⟧');
      } else if (part instanceof Secret secret) {
        text.append("⟦secret ").append(secret.scope()).append('/').append(secret.key()).append('⟧');
      } else if (part instanceof Text.Literal literal) {
        text.append(literal.value());
      }
    }
    return text.toString();
  }

  /** A map of texts. */
  Map<String, Object> texts(Map<String, Text> values) {
    Map<String, Object> texts = new LinkedHashMap<>();
    values.forEach((key, value) -> texts.put(key, text(value)));
    return texts;
  }

  private static String iso(LocalDateTime time) {
    boolean whole = time.truncatedTo(ChronoUnit.SECONDS).equals(time);
    return (whole ? SECONDS : MICROSECONDS).format(time);
  }
}
