package dev.sluice.analysis.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.sql.SqlName;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.dsl.Sluice;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java that was made, compiled in memory and loaded. */
final class CompiledRecords extends ClassLoader {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  private CompiledRecords() {
    super(CompiledRecords.class.getClassLoader());
  }

  /** Fails when javac has anything to say, be it a warning. */
  static CompiledRecords of(Artifact... sources) {
    CompiledRecords records = new CompiledRecords();
    String said = records.compile(sources);
    assertThat(said).as("%s", List.of(sources)).isEmpty();
    return records;
  }

  /** What javac says, a line for each error: place and message. */
  static String errors(Artifact... sources) {
    return new CompiledRecords().compile(sources);
  }

  private String compile(Artifact... sources) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-classpath",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    try (StandardJavaFileManager files =
        JAVAC.getStandardFileManager(found, Locale.ENGLISH, null)) {
      JAVAC
          .getTask(
              null,
              new InMemory(files),
              found,
              options,
              null,
              List.of(sources).stream().map(Source::new).toList())
          .call();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return found.getDiagnostics().stream()
        // Jars of others name jars in their manifests that Maven puts elsewhere.
        .filter(it -> it.getSource() != null)
        .map(
            it ->
                "%s:%d: %s"
                    .formatted(
                        it.getSource().getName().replaceFirst("^.*/", ""),
                        it.getLineNumber(),
                        it.getMessage(Locale.ENGLISH)
                            .lines()
                            .map(String::strip)
                            .collect(Collectors.joining("; "))))
        .collect(Collectors.joining("\n"));
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes.toByteArray(), 0, bytes.size());
  }

  /** The DDL of the columns that the language reads from a record or a class of groups. */
  String ddl(String name) throws ReflectiveOperationException {
    Class<?> type = loadClass(name);
    Schema schema =
        type.isRecord()
            ? Sluice.schema(type.asSubclass(Record.class))
            : (Schema) type.getMethod("schema").invoke(null);
    return ddl(((Schema.Columns) schema).columns());
  }

  /** Columns as DDL, with their comments. */
  static String ddl(List<ColumnDef> columns) {
    return columns.stream()
        .map(
            it ->
                SqlName.quote(it.name())
                    + " "
                    + SqlType.render(it.type())
                    + (it.nullable() ? "" : " NOT NULL")
                    + it.comment().map(comment -> " COMMENT '" + comment + "'").orElse(""))
        .collect(Collectors.joining(", "));
  }

  /** A source in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(Artifact artifact) {
      super(URI.create("memory:///" + artifact.path()), Kind.SOURCE);
      text = artifact.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps classes. */
  private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    InMemory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }
  }
}
