package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.deploy.events.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of the errors that we can explain. */
public final class Explanations {

  private static final Pattern CLASS =
      Pattern.compile("\\[([A-Z][A-Z0-9_]*)((?:\\.[A-Z][A-Z0-9_]*)*)\\]");

  private static final Explanations KNOWN = new Explanations(load());

  private final List<Explanation> table;

  private Explanations(List<Explanation> table) {
    this.table = List.copyOf(table);
  }

  /** The table that comes with Sluice. */
  public static Explanations known() {
    return KNOWN;
  }

  /** All of it, in its order. */
  public List<Explanation> table() {
    return table;
  }

  /**
   * The explanation of a message: by the error classes in it, of which the one that an error only
   * wraps counts more than the wrapper, else by its words.
   */
  public Optional<Explanation> of(String message) {
    List<Explanation> byClass = new ArrayList<>();
    Matcher matcher = CLASS.matcher(message);
    while (matcher.find()) {
      byClass(matcher.group(1)).ifPresent(byClass::add);
    }
    return byClass.stream()
        .filter(explanation -> !explanation.wraps())
        .findFirst()
        .or(() -> byWords(message, false))
        .or(() -> byClass.stream().findFirst())
        .or(() -> byWords(message, true));
  }

  /**
   * The platform's error class in a message, sub-class included: the first that we know and that
   * wraps no other, else the first that looks like one.
   */
  public Optional<String> errorClass(String message) {
    Optional<String> first = Optional.empty();
    Matcher matcher = CLASS.matcher(message);
    while (matcher.find()) {
      String name = matcher.group(1) + matcher.group(2);
      Optional<Explanation> known = byClass(matcher.group(1));
      if (known.filter(explanation -> !explanation.wraps()).isPresent()) {
        return Optional.of(name);
      }
      // A list of values or types in a message, such as [NULL], is no class.
      if (first.isEmpty() && (known.isPresent() || name.contains("_") || name.contains("."))) {
        first = Optional.of(name);
      }
    }
    return first;
  }

  private Optional<Explanation> byClass(String errorClass) {
    return table.stream().filter(row -> row.errorClass().equals(errorClass)).findFirst();
  }

  private Optional<Explanation> byWords(String message, boolean wraps) {
    return table.stream()
        .filter(row -> row.wraps() == wraps)
        .filter(row -> row.match().stream().anyMatch(message::contains))
        .findFirst();
  }

  private static List<Explanation> load() {
    try (InputStream resource = Explanations.class.getResourceAsStream("explanations.json")) {
      List<Explanation> table = new ArrayList<>();
      for (JsonNode row : new ObjectMapper().readTree(resource).path("explanations")) {
        table.add(
            new Explanation(
                Event.text(row.path("class")),
                texts(row.path("match")),
                row.path("wraps").asBoolean(false),
                Event.text(row.path("explanation")),
                texts(row.path("hints"))));
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(Event.text(text)));
    return texts;
  }
}
