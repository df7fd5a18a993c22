package dev.sluice.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Java sources of users, for tests that compile and run them. */
final class Sources {

  private Sources() {}

  /** Writes a file and returns its path as the command line takes it. */
  static String write(Path root, String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project of one pipeline {@code orders} with one table. */
  static String orders(Path root) {
    return write(root, "com/acme/Orders.java", project("Orders", pipeline("orders", "orders_raw")));
  }

  /** The source of a project, in package {@code com.acme}, that adds pipelines to a bundle. */
  static String project(String className, String... pipelines) {
    StringBuilder added = new StringBuilder();
    for (String pipeline : pipelines) {
      added.append("        .add(").append(pipeline).append(")\n");
    }
    return source(className, "    return bundle(\"sales\")\n" + added + "        .build();");
  }

  /** A pipeline of one table that reads files. */
  static String pipeline(String key, String table) {
    return """
    pipeline("%s").publishTo("main", "sales").compute(serverless()).add(
        bronze("%s").from(readStream(autoLoader(JSON, "/Volumes/main/landing/orders").schema(Order.class))).build()
    ).build()\
    """
        .formatted(key, table);
  }

  /** The source of a project with these lines in its {@code define()}. */
  static String source(String className, String body) {
    return """
    package com.acme;

    import static dev.sluice.dsl.Sluice.*;

    import dev.sluice.dsl.*;
    import dev.sluice.model.*;

    public class %s implements Project {
      record Order(long id, String customer, double amount) {}

      @Override
      public Bundle define() {
    %s
      }
    }
    """
        .formatted(className, body);
  }
}
