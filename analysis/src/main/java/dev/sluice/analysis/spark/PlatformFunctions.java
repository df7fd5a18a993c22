package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.graph.Ddl;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.types.DataType;

/**
 * The functions that only the platform has, from a file of signatures.
 *
 * <p>Each line is {@code name(types) type}: {@code ?} behind a type for one that may be left out,
 * {@code ...} for any number more, {@code ANY} for any type.
 */
final class PlatformFunctions {

  private static final String FILE = "platform-functions.txt";

  private static final Map<String, Signature> ALL = load();

  private PlatformFunctions() {}

  /**
   * What a function takes and gives.
   *
   * @param least how many arguments it needs
   * @param most how many it takes; {@link Integer#MAX_VALUE} for any number
   * @param text as in the file
   */
  record Signature(String name, int least, int most, DataType result, String text) {
    Signature {
      requireNonNull(name, "name");
      requireNonNull(result, "result");
      requireNonNull(text, "text");
    }

    boolean takes(int arguments) {
      return arguments >= least && arguments <= most;
    }

    /** How many arguments it takes, for messages. */
    String arity() {
      if (most == Integer.MAX_VALUE) {
        return "at least " + least;
      }
      return least == most ? String.valueOf(least) : least + " to " + most;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static Optional<Signature> find(String name) {
    return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
  }

  static Collection<String> names() {
    return ALL.keySet();
  }

  private static Map<String, Signature> load() {
    Map<String, Signature> all = new TreeMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PlatformFunctions.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) reader.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          Signature signature = parse(line.strip());
          all.put(signature.name(), signature);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Signature parse(String line) {
    int open = line.indexOf('(');
    int close = closing(line, open);
    List<String> parameters = split(line.substring(open + 1, close));
    int least = 0;
    int most = 0;
    for (String parameter : parameters) {
      if (parameter.equals("...")) {
        most = Integer.MAX_VALUE;
      } else {
        most++;
        least += parameter.endsWith("?") ? 0 : 1;
      }
    }
    String result = line.substring(close + 1).strip();
    return new Signature(line.substring(0, open), least, most, type(result), line);
  }

  private static DataType type(String text) {
    if (text.equals("ANY")) {
      return UnknownType.INSTANCE;
    }
    return Ddl.type(text).map(Types::spark).orElse(UnknownType.INSTANCE);
  }

  private static int closing(String line, int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i++) {
      depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalStateException("no signature: " + line);
  }

  private static List<String> split(String parameters) {
    List<String> parts = new ArrayList<>();
    for (String part : parameters.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
