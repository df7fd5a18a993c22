package dev.sluice.dsl;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles what users write, in memory and writing nothing, and gives javac's errors. */
final class Javac {

  /**
   * An error.
   *
   * @param offset where javac points, in characters from the start of the source
   * @param firstLine the first line of what it says, types without their packages
   */
  record Complaint(long offset, String firstLine, String message) {}

  private Javac() {}

  /** The errors in a class {@code Mistake}, in javac's order. */
  static List<Complaint> errors(String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> options = List.of("-proc:none", "-Xlint:none", "-classpath", classPath);
    try {
      ((JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(null, null, found, options, null, List.of(file(source))))
          .analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Javac::complaint)
        .toList();
  }

  private static Complaint complaint(Diagnostic<?> diagnostic) {
    String message = diagnostic.getMessage(Locale.ENGLISH);
    return new Complaint(
        diagnostic.getPosition(),
        withoutPackages(message.lines().findFirst().orElseThrow()),
        message);
  }

  private static String withoutPackages(String message) {
    return message.replaceAll("\\b[a-z]\\w*\\.", "").replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z])", "");
  }

  private static JavaFileObject file(String source) {
    URI uri = URI.create("string:///Mistake.java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
