package dev.sluice.cli.project;

import static java.util.stream.Collectors.joining;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.model.Project;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java sources, compiled in memory by the JDK that runs this.
 *
 * @param files as the user named them, so that javac's messages do
 * @param roots the folders in which their packages begin, where javac finds more sources
 */
record JavaSources(List<Path> files, Set<Path> roots) {

  JavaSources {
    files = List.copyOf(files);
    roots = Set.copyOf(roots);
  }

  /**
   * What javac made of them.
   *
   * @param classes the bytes of each class by its binary name
   * @param named the classes of the files that were named, without those of sources found
   */
  record Compiled(Map<String, byte[]> classes, Set<String> named) {
    Compiled {
      classes = Map.copyOf(classes);
      named = Set.copyOf(named);
    }
  }

  /**
   * Compiles them.
   *
   * @param classPath the user's libraries; ours need not be among them
   * @param warnings gets what javac says when it succeeds
   * @throws Failure with javac's text when it does not
   */
  Compiled compile(Collection<Path> classPath, PrintWriter warnings) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw Failure.usage("this Java has no compiler, so it cannot read `.java` files")
          .hint("run with a JDK, or name a folder of compiled classes");
    }
    StringWriter text = new StringWriter();
    try (StandardJavaFileManager disk =
            javac.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        MemoryFiles memory = new MemoryFiles(disk)) {
      boolean compiled =
          javac
              .getTask(
                  text,
                  memory,
                  null,
                  options(classPath),
                  null,
                  disk.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw Failure.verbatim(ExitCode.FINDINGS, text.toString());
      }
      warnings.print(text);
      warnings.flush();
      return result(memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compiled result(MemoryFiles memory) {
    Set<Path> named =
        files.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
    Map<String, byte[]> classes = memory.classes();
    return new Compiled(
        classes,
        classes.keySet().stream()
            .filter(name -> memory.isFrom(named, name))
            .collect(Collectors.toSet()));
  }

  private List<String> options(Collection<Path> classPath) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-g",
                "-parameters",
                "-encoding",
                "UTF-8",
                "-implicit:class",
                "-sourcepath",
                path(roots.stream().sorted()),
                "-classpath",
                path(Stream.concat(Stream.of(language()), classPath.stream()))));
    if (classPath.isEmpty()) {
      options.add("-proc:none"); // there can be none, and looking for them takes time
    }
    return options;
  }

  private static String path(Stream<Path> entries) {
    return entries.map(Path::toString).collect(joining(File.pathSeparator));
  }

  /** The jar or folder that has the language's classes. */
  private static Path language() {
    try {
      return Path.of(Project.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
