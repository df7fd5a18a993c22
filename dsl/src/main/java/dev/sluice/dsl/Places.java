package dev.sluice.dsl;

import dev.sluice.model.Origin;
import java.util.HashMap;
import java.util.Map;

/** Where the settings of one declaration were written. */
final class Places {

  private final Map<String, Origin> words = new HashMap<>();

  /** The word that the user's code is calling was written at this line. */
  void mark() {
    Origins.Word word = Origins.word();
    words.put(word.name(), word.origin());
  }

  /** One of several settings of a word was written at this line. */
  void mark(String word, String name) {
    words.put(word + " " + name, Origins.here());
  }

  /** Takes over what was marked elsewhere. */
  void putAll(Places others) {
    words.putAll(others.words);
  }

  /** The place of the declaration, with those of its settings. */
  Origin in(Origin declaration) {
    return declaration.with(words);
  }

  /** A place with one more setting, for declarations that are immutable. */
  static Origin marked(Origin declaration) {
    Origins.Word word = Origins.word();
    return marked(declaration, word.name(), word.origin());
  }

  /** A place with one more setting. */
  static Origin marked(Origin declaration, String word, Origin here) {
    Map<String, Origin> words = new HashMap<>(declaration.words());
    words.put(word, here);
    return declaration.with(words);
  }
}
