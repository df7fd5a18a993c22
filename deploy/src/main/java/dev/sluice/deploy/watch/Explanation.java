package dev.sluice.deploy.watch;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an error of the platform means, in our words.
 *
 * @param errorClass the platform's error class without its sub-class
 * @param match texts by which a message without a class is known
 * @param wraps whether such an error only carries another
 * @param hints instructions
 */
public record Explanation(
    String errorClass, List<String> match, boolean wraps, String explanation, List<String> hints) {

  public Explanation {
    requireNonNull(errorClass, "errorClass");
    match = List.copyOf(match);
    requireNonNull(explanation, "explanation");
    hints = List.copyOf(hints);
  }
}
