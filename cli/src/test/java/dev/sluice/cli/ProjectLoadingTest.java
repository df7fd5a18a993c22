package dev.sluice.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a project can be named, and what is said when it cannot be loaded. */
class ProjectLoadingTest {

  @TempDir Path temporary;

  @Test
  void fromASourceFileWithSiblings() {
    Sources.write(
        temporary,
        "com/acme/shared/Names.java",
        "package com.acme.shared; public class Names { public static final String BUNDLE = \"b\";"
            + " }");
    String file =
        Sources.write(
            temporary,
            "com/acme/Orders.java",
            "// package com.wrong;\n/* */"
                + Sources.source("Orders", "return bundle(com.acme.shared.Names.BUNDLE).build();"));

    assertThat(check(file).text()).contains("bundle b, 0 pipelines");
  }

  @Test
  void fromASourceFileOutsideOfItsPackage() {
    String file =
        Sources.write(
            temporary, "Orders.java", Sources.source("Orders", "return bundle(\"b\").build();"));

    assertThat(check(file).exitCode()).isZero();
  }

  @Test
  void fromASourceFileWithoutAPackage() {
    String file =
        Sources.write(
            temporary,
            "Orders.java",
            Sources.source("Orders", "return bundle(\"b\").build();")
                .replace("package com.acme;", ""));

    assertThat(check(file).exitCode()).isZero();
  }

  @Test
  void fromAFolderOfSources() {
    Sources.orders(temporary);
    Sources.write(temporary, "module-info.java", "module com.acme { requires dev.sluice.dsl; }");
    Sources.write(temporary, ".hidden/Broken.java", "class Broken {");

    assertThat(check(temporary.toString()).text()).contains("bundle sales, 1 pipeline");
  }

  @Test
  void fromAFolderOfClassesAndFromAJar() throws IOException {
    Path classes = compiled();
    Path jar = temporary.resolve("orders.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(
            new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
      }
    }

    assertThat(check(classes.toString()).text()).contains("bundle sales, 1 pipeline");
    assertThat(check(jar.toString()).text()).contains("bundle sales, 1 pipeline");
  }

  @Test
  void throughAnAbstractClassOfTheClassPath() throws IOException {
    Sources.write(
        temporary,
        "src/com/acme/Base.java",
        "package com.acme; public abstract class Base implements dev.sluice.model.Project {}");
    Path base = compile(temporary.resolve("src"), temporary.resolve("base"));
    String file =
        Sources.write(
            temporary,
            "Orders.java",
            Sources.source("Orders", "return bundle(\"b\").build();")
                .replace("implements Project", "extends Base"));

    assertThat(check(file, "--classpath", base.toString()).text()).contains("bundle b");
    assertThat(check(file).text()).contains("cannot find symbol", "class Base");
  }

  @Test
  void showsTheErrorsOfJavacAsJavacDoes() {
    String file =
        Sources.write(
            temporary,
            "com/acme/Orders.java",
            Sources.source("Orders", "    return bundel(\"b\");"));

    Approvals.verify(check(file).text());
  }

  @Test
  void asksWhichOfSeveralProjects() {
    Sources.write(temporary, "A.java", Sources.source("A", "return bundle(\"a\").build();"));
    Sources.write(
        temporary,
        "B.java",
        Sources.source("B", "return bundle(\"b\").build();")
            .replace(
                "record Order",
                "public static class Inner implements Project { public Bundle define() { return"
                    + " bundle(\"i\").build(); } }\n"
                    + "  record Order"));
    StringBuilder session = new StringBuilder();

    session.append(check(temporary.toString()).text());
    session.append(check(temporary.toString(), "--main", "C").text());
    session.append(check(temporary.toString(), "--main", "A").text());
    session.append(check(temporary.toString(), "--main", "com.acme.B").text());
    session.append(check(temporary.toString(), "--main", "B.Inner").text());

    Approvals.verify(session);
  }

  @Test
  void aNamedFileIsItselfTheProject() {
    Sources.write(
        temporary, "com/acme/A.java", Sources.source("A", "return bundle(\"a\").build();"));
    String file =
        Sources.write(
            temporary,
            "com/acme/B.java",
            Sources.source("B", "new A(); return bundle(\"b\").build();"));

    assertThat(check(file).text()).contains("bundle b");
  }

  @Test
  void showsExceptionsWithTheUsersFramesOnly() {
    String body =
        """
            try {
              java.util.stream.Stream.of("eu", "").forEach(Orders::check);
            } catch (IllegalStateException e) {
              throw new IllegalArgumentException("regions are wrong", e);
            }
            return bundle("b").build();
          }

          static void check(String region) {
            if (region.isEmpty()) {
              throw new IllegalStateException("no region");
            }
        """;
    String file = Sources.write(temporary, "com/acme/Orders.java", Sources.source("Orders", body));

    Approvals.verify(check(file).text());
  }

  @Test
  void showsWhatAWordRefusesAsAFinding() {
    String body =
        """
            var orders = read(external("main.sales.orders"));
            gold("sizes").from(orders.groupBy("day").pivot("size", "XL").count());
            return bundle("b").build();
        """;
    String file = Sources.write(temporary, "com/acme/Orders.java", Sources.source("Orders", body));

    Approvals.verify(check(file).text());
    assertThat(check(file, "--json").out())
        .contains("\"rule\": \"word.refused\"", "\"line\": 14", "\"exitCode\": 1");
    assertThat(check(file, "--format", "github").out())
        .matches("::error file=.*Orders\\.java,line=14,title=word\\.refused::`pivot.*\n");
    assertThat(check(file, "--format", "sarif").out())
        .contains("\"ruleId\": \"word.refused\"", "\"startLine\": 14")
        .contains("\"executionSuccessful\": true");
  }

  @Test
  void saysWhichWordGotNull() {
    StringBuilder session = new StringBuilder();
    List.of(
            "table(null);",
            "bronze(\"a\").comment(null);",
            "bundle(\"b\").add((Pipeline) null);",
            "read((BatchSource) null);",
            "pipeline(\"p\").configuration(null, \"x\");",
            "readStream(autoLoader(JSON, null));",
            "clusterBy((String) null);",
            "java.util.List.of(\"a\").forEach(x -> files(null, x));",
            "java.util.List.of((Object) null);")
        .forEach(
            line -> {
              String body = line + " return bundle(\"b\").build();";
              String source = Sources.source("A", body);
              String file =
                  Sources.write(
                      temporary,
                      "com/acme/A.java",
                      source.replace("import static", "import dev.sluice.dsl.*;\nimport static"));
              session.append("    ").append(line).append('\n').append(check(file).text());
            });

    Approvals.verify(session);
  }

  @Test
  void explainsWhatIsNoProject() {
    StringBuilder session = new StringBuilder();
    List.of(
            Sources.source("A", "return null;"),
            Sources.source("A", "return define();"),
            Sources.source("A", "return bundle(\"b\").build();").replace("public class", "class"),
            Sources.source("A", "return bundle(\"b\").build(); } public A(int size) {"),
            Sources.source("A", "return bundle(\"b\").build(); } private A() {"),
            Sources.source(
                "A", "return bundle(\"b\").build(); } static { Integer.parseInt(\"x\");"),
            Sources.source("A", "return bundle(\"b\").build();").replace("implements Project", ""))
        .forEach(
            source -> {
              String file =
                  Sources.write(temporary, "com/acme/A.java", source.replace("  @Override\n", ""));
              session.append(check(file).text().replaceAll("(?m)(^    at .*\n)\\1+", "$1"));
            });

    Approvals.verify(session);
  }

  @Test
  void whatAProjectPrintsIsNotOurOutput() {
    String file =
        Sources.write(
            temporary,
            "com/acme/A.java",
            Sources.source("A", "System.out.println(\"hello\"); return bundle(\"b\").build();"));

    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThat(check(file, "--json").out()).startsWith("{");
    } finally {
      System.setErr(err);
    }
    assertThat(printed.toString(UTF_8)).isEqualToIgnoringNewLines("hello");
  }

  private CommandLineRun check(String path, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "check";
    arguments[1] = path;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.of(temporary, arguments);
  }

  private Path compiled() throws IOException {
    Sources.orders(temporary.resolve("src"));
    return compile(temporary.resolve("src"), temporary.resolve("classes"));
  }

  private static Path compile(Path sources, Path classes) throws IOException {
    Files.createDirectories(classes);
    String[] files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files =
          Stream.concat(
                  Stream.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                  walk.map(Path::toString).filter(file -> file.endsWith(".java")))
              .toArray(String[]::new);
    }
    assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, files)).isZero();
    return classes;
  }
}
