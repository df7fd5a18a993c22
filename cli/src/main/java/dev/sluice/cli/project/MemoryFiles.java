package dev.sluice.cli.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Gives javac the disk to read from and the memory to write to. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Map<String, Written> classes = new HashMap<>();
  private final Map<String, Written> resources = new HashMap<>();

  MemoryFiles(StandardJavaFileManager disk) {
    super(disk);
  }

  /** The bytes of every class by its binary name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> bytes = new HashMap<>();
    classes.forEach((name, file) -> bytes.put(name, file.bytes()));
    return bytes;
  }

  /** Whether a class comes from one of these files, and not from one that javac found itself. */
  boolean isFrom(Set<Path> sources, String className) {
    Written file = classes.get(className);
    return file != null && file.source.map(sources::contains).orElse(false);
  }

  /** Users' modules are of no interest: their classes are compiled and run outside of any. */
  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    boolean module = className.equals("module-info") && location == StandardLocation.SOURCE_PATH;
    return module ? null : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    Optional<Path> source =
        sibling instanceof JavaFileObject
            ? Optional.of(fileManager.asPath(sibling).toAbsolutePath().normalize())
            : Optional.empty();
    Written file = new Written(className.replace('.', '/') + kind.extension, kind, source);
    if (kind == JavaFileObject.Kind.CLASS) {
      classes.put(className, file);
    }
    return file;
  }

  /** For annotation processors. */
  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return resources.computeIfAbsent(
        packageName + "/" + relativeName,
        name -> new Written(name, JavaFileObject.Kind.OTHER, Optional.empty()));
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return (a instanceof Written || b instanceof Written) ? a.equals(b) : super.isSameFile(a, b);
  }

  /** A file in memory. */
  private static final class Written extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final Optional<Path> source;

    Written(String name, Kind kind, Optional<Path> source) {
      super(URI.create("memory:///" + name.replace(" ", "%20")), kind);
      this.source = source;
    }

    byte[] bytes() {
      return content.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
      content.reset();
      return content;
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}
