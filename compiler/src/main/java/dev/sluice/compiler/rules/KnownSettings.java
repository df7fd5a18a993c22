package dev.sluice.compiler.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.compiler.diagnostics.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of settings that the platform and Spark know, from {@code known-settings.txt} beside
 * this class: a line in brackets begins a kind, each other line is a name, {@code #} begins a
 * comment.
 */
final class KnownSettings {

  /** Shorter names are like too many others. */
  private static final int SHORTEST = 6;

  /** From this length on, two letters may be wrong. */
  private static final int LONG = 9;

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private KnownSettings(BufferedReader lines) throws IOException {
    Set<String> kind = new TreeSet<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String name = line.strip();
      if (name.startsWith("[")) {
        kind = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        kinds.put(name.substring(1, name.length() - 1), kind);
      } else if (!name.isEmpty() && !name.startsWith("#")) {
        kind.add(name);
      }
    }
  }

  /** Read when the first setting is looked at that needs it. */
  private static final class Holder {
    private static final KnownSettings KNOWN = read();

    private static KnownSettings read() {
      try (InputStream in = KnownSettings.class.getResourceAsStream("known-settings.txt");
          BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
        return new KnownSettings(lines);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * What a name was most likely meant to be.
   *
   * @param kinds the kinds that may stand there; those that there are no names of are left out
   * @return absent when the name is known, or is like none
   */
  static Optional<String> meant(String name, String... kinds) {
    if (name.length() < SHORTEST) {
      return Optional.empty();
    }
    List<String> known = new ArrayList<>();
    for (String kind : kinds) {
      Set<String> names = Holder.KNOWN.kinds.getOrDefault(kind.toLowerCase(Locale.ROOT), Set.of());
      if (names.contains(name)) {
        return Optional.empty();
      }
      known.addAll(names);
    }
    return Spelling.closest(name, known, name.length() < LONG ? 1 : 2);
  }
}
