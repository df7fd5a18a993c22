package dev.sluice.cli.project;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.rules.Rules;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import dev.sluice.model.RefusedException;
import java.io.PrintStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the user's {@code define()}, and tells what went wrong in it without our own frames. */
final class UserCode {

  private static final int MOST_FRAMES = 12;

  /** Whose frames are left out: the JDK's and ours. */
  private static final List<String> NOT_THE_USERS =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "dev.sluice.model.",
          "dev.sluice.dsl.",
          "dev.sluice.compiler.",
          "dev.sluice.cli.");

  /** Where the words are, and the records that they make. */
  private static final List<String> WORDS = List.of("dev.sluice.dsl.", "dev.sluice.model.");

  private final SourcePlaces places;

  /** Runs code whose sources are in some places. */
  UserCode(SourcePlaces places) {
    this.places = requireNonNull(places, "places");
  }

  /**
   * The bundle of a project. What the user's code prints goes to the standard error stream, because
   * the standard output is ours.
   *
   * @throws Failure when the class cannot be used or {@code define()} does not end well
   */
  Bundle define(String className, ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PrintStream out = System.out;
    try {
      thread.setContextClassLoader(loader);
      System.setOut(System.err);
      return call(className, loader);
    } finally {
      System.setOut(out);
      thread.setContextClassLoader(before);
    }
  }

  private Bundle call(String className, ClassLoader loader) {
    Bundle bundle;
    try {
      Constructor<?> constructor = constructor(Class.forName(className, true, loader));
      bundle = ((Project) constructor.newInstance()).define();
    } catch (Failure e) {
      throw e;
    } catch (InvocationTargetException e) {
      throw thrown("the constructor of `" + className + "`", e.getCause());
    } catch (ExceptionInInitializerError e) {
      throw thrown("the static initializer of `" + className + "`", e.getCause());
    } catch (Throwable e) { // whatever it is, it is the user's, who has to see it
      throw thrown("`define()` of `" + className + "`", e);
    }
    if (bundle == null) {
      throw Failure.of(ExitCode.FINDINGS, "`define()` of `" + className + "` returns null")
          .hint("end it with `return bundle(\"name\").add(..).build();`");
    }
    return bundle;
  }

  private static Constructor<?> constructor(Class<?> type) {
    Constructor<?> constructor;
    try {
      constructor = type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      boolean inner = type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers());
      throw notUsable(type)
          .hint(
              inner
                  ? "make the nested class static"
                  : "give it a public constructor without parameters");
    }
    if (!Modifier.isPublic(constructor.getModifiers())) {
      boolean implied = !Modifier.isPublic(type.getModifiers());
      throw notUsable(type)
          .hint(implied ? "make the class public" : "make that constructor public");
    }
    constructor.setAccessible(true); // the class itself need not be public
    return constructor;
  }

  private static Failure notUsable(Class<?> type) {
    return Failure.of(
        ExitCode.FINDINGS,
        "project `" + type.getName() + "` has no public constructor without parameters");
  }

  private Failure thrown(String where, Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      return refused(refused);
    }
    Optional<String> word = wordThatGotNull(thrown);
    if (word.isPresent()) {
      Failure failure =
          Failure.of(ExitCode.FINDINGS, "`" + word.get() + "(..)` got null" + argument(thrown));
      return frames(failure, thrown)
          .hint("give it a value, or leave the call out where there is none");
    }
    Failure failure = Failure.of(ExitCode.FINDINGS, where + " threw " + describe(thrown));
    failure = frames(failure, thrown);
    Throwable last = thrown;
    for (Throwable cause = thrown.getCause();
        cause != null && cause != last;
        cause = cause.getCause()) {
      failure = frames(failure.detail("  caused by " + describe(cause)), cause);
      last = cause;
    }
    return failure.hint(hint(thrown));
  }

  /** The word of ours that the user's code called with null, if that is what was thrown. */
  private static Optional<String> wordThatGotNull(Throwable thrown) {
    if (!(thrown instanceof NullPointerException)) {
      return Optional.empty();
    }
    Optional<StackTraceElement> called = Optional.empty();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (isTheUsers(frame)) {
        return called.map(UserCode::word);
      }
      boolean ours = WORDS.stream().anyMatch(frame.getClassName()::startsWith);
      if (ours || called.isPresent()) {
        called = Optional.of(frame).filter(each -> ours);
      }
    }
    return Optional.empty();
  }

  private static String word(StackTraceElement called) {
    String type = called.getClassName().substring(called.getClassName().lastIndexOf('.') + 1);
    return called.getMethodName().equals("<init>")
        ? "new " + type.replace('$', '.')
        : called.getMethodName();
  }

  /** Checks of ours have the parameter's name as their message, the JVM's have a sentence. */
  private static String argument(Throwable thrown) {
    String message = thrown.getMessage();
    return message != null && message.matches("\\w+") ? " for `" + message + "`" : "";
  }

  /** What a word can't even record: a finding that had to end {@code define()}. */
  private Failure refused(RefusedException refused) {
    Diagnostic finding = Diagnostic.error(Rules.REFUSED, refused.origin(), refused.sentence());
    for (String hint : refused.hints()) {
      finding = finding.hint(hint);
    }
    return Failure.finding(finding, places::file);
  }

  private static String hint(Throwable thrown) {
    if (thrown instanceof NoClassDefFoundError || thrown instanceof ClassNotFoundException) {
      return "name the jar that has this class with --classpath";
    }
    if (thrown instanceof StackOverflowError) {
      return "look for a method above that calls itself without an end";
    }
    return "mend the code at the first line above";
  }

  private static String describe(Throwable thrown) {
    String type = "`" + thrown.getClass().getName() + "`";
    return thrown.getMessage() == null ? type : type + ": " + thrown.getMessage();
  }

  /** The frames between the user's mistake and us; what calls us is not among them. */
  private static Failure frames(Failure failure, Throwable thrown) {
    List<String> users =
        Stream.of(thrown.getStackTrace())
            .takeWhile(frame -> !frame.getClassName().equals(UserCode.class.getName()))
            .filter(UserCode::isTheUsers)
            .map(UserCode::place)
            .toList();
    Failure result = failure;
    for (String place : users.subList(0, Math.min(users.size(), MOST_FRAMES))) {
      result = result.detail("    at " + place);
    }
    return users.size() > MOST_FRAMES ? result.detail("    .. and more") : result;
  }

  private static boolean isTheUsers(StackTraceElement frame) {
    return NOT_THE_USERS.stream().noneMatch(frame.getClassName()::startsWith);
  }

  private static String place(StackTraceElement frame) {
    String file = frame.getFileName() == null ? "Unknown Source" : frame.getFileName();
    String line = frame.getLineNumber() > 0 ? ":" + frame.getLineNumber() : "";
    return "%s.%s(%s%s)".formatted(frame.getClassName(), frame.getMethodName(), file, line);
  }
}
