package dev.sluice.dsl;

import dev.sluice.model.Origin;
import java.lang.StackWalker.StackFrame;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds the user's line: the first frame that is neither ours nor the JDK's, and with it the first
 * frame of another class of the user's, so that a shared library is named but the pipeline that
 * called it is found.
 *
 * <p>Every public word calls {@link #here()} once and hands the result down.
 */
final class Origins {

  private static final StackWalker WALKER = StackWalker.getInstance();

  /** Whose a class is. */
  private enum Whose {
    OURS,
    JDK,
    HARNESS,
    USER
  }

  /** Found once for each class that a stack has shown. */
  private static final Map<String, Whose> CLASSES = new ConcurrentHashMap<>();

  /** Who calls {@code define()}: below these nothing is the user's any more. */
  private static final String[] HARNESS = {
    "dev.sluice.cli.",
    "dev.sluice.compiler.",
    "dev.sluice.testing.",
    "org.junit.",
    "org.apache.maven."
  };

  /** Lambdas' own frames are hidden from the walk anyway. */
  private static final String[] JDK = {"java.", "jdk.", "javax.", "sun.", "com.sun."};

  /** The packages of words and model, without those below them. */
  private static final String[] OURS = {"dev.sluice.dsl.", "dev.sluice.model."};

  private Origins() {}

  /** The place in the user's code that is being executed. */
  static Origin here() {
    return WALKER.walk(Origins::find);
  }

  /** The word that the user's code is calling, and its place. */
  static Word word() {
    return WALKER.walk(
        frames -> {
          StackFrame[] word = {null};
          Origin origin = find(frames, frame -> word[0] = frame);
          return new Word(word[0] == null ? "" : word[0].getMethodName(), origin);
        });
  }

  /** A word, and where the user wrote it. */
  record Word(String name, Origin origin) {}

  private static Origin find(Stream<StackFrame> frames) {
    return find(frames, frame -> {});
  }

  /**
   * Finds the user's frames.
   *
   * @param ours is told of each frame of ours above the user's; the last is the word's
   */
  private static Origin find(Stream<StackFrame> frames, Consumer<StackFrame> ours) {
    StackFrame first = null;
    for (var iterator = frames.iterator(); iterator.hasNext(); ) {
      StackFrame frame = iterator.next();
      String name = frame.getClassName();
      Whose whose = CLASSES.computeIfAbsent(name, Origins::whose);
      if (whose == Whose.HARNESS) {
        break;
      }
      if (whose == Whose.OURS && first == null) {
        ours.accept(frame);
      }
      if (whose != Whose.USER) {
        continue;
      }
      if (first == null) {
        first = frame;
      } else if (!sameFile(first.getClassName(), name)) {
        return origin(first, Optional.of(origin(frame, Optional.empty())));
      }
    }
    return first == null ? Origin.unknown() : origin(first, Optional.empty());
  }

  private static Origin origin(StackFrame frame, Optional<Origin> caller) {
    StackTraceElement element = frame.toStackTraceElement();
    String file = element.getFileName();
    return new Origin(
        element.getClassName(),
        written(element.getMethodName()),
        file == null ? "" : file,
        Math.max(element.getLineNumber(), 0),
        caller);
  }

  /** The method as the user wrote it: javac numbers the bodies of lambdas. */
  private static String written(String method) {
    if (!method.startsWith("lambda$")) {
      return method;
    }
    int end = method.lastIndexOf('$');
    return end > 7 ? method.substring(7, end) : method;
  }

  /** Whether both are the same class, or nested in the same one. */
  private static boolean sameFile(String one, String other) {
    return outermost(one).equals(outermost(other));
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static Whose whose(String name) {
    if (isOurs(name)) {
      return Whose.OURS;
    }
    if (startsWithAny(name, JDK)) {
      return Whose.JDK;
    }
    return startsWithAny(name, HARNESS) ? Whose.HARNESS : Whose.USER;
  }

  private static boolean isOurs(String name) {
    for (String ours : OURS) {
      if (name.startsWith(ours) && name.indexOf('.', ours.length()) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithAny(String name, String[] prefixes) {
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
