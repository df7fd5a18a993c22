package dev.sluice.cli.commands;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.schema.NamedSchema;
import dev.sluice.analysis.schema.SchemaFile;
import dev.sluice.analysis.schema.SchemaFiles;
import dev.sluice.cli.terminal.Failure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The files with the user's schemas. */
final class SchemaArguments {

  @Option(
      names = "--from",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "Spark's DDL (.ddl, .sql, .txt), JSON samples (.json, .jsonl, .ndjson), CSV samples with a"
            + " header (.csv, .tsv), Avro (.avsc), JSON Schema (.json), df.schema.json() (.json). A"
            + " folder has samples of one record, which is called as the folder."
      })
  private List<Path> from;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description =
          "The record's name. All files are samples of it then. Default: one record for each file,"
              + " called as the file or the table in it.")
  private Optional<String> name = Optional.empty();

  /** Paths by the name under which messages know the file. */
  private final Map<SchemaFile, Path> paths = new HashMap<>();

  /** The one name that was given. */
  Optional<String> name() {
    return name;
  }

  /**
   * The schemas of all files.
   *
   * @throws Failure when one cannot be read
   */
  List<NamedSchema> read() {
    try {
      return name.isPresent() ? List.of(one(name.get())) : each();
    } catch (SchemaFiles.InFile e) {
      throw failure(paths.get(e.file()).toString(), e.problem());
    }
  }

  private NamedSchema one(String name) {
    List<SchemaFile> files = new ArrayList<>();
    for (Path path : from) {
      files.addAll(Files.isDirectory(path) ? folder(path) : List.of(file(path)));
    }
    if (files.size() > 1) {
      return SchemaFiles.together(name, files);
    }
    List<NamedSchema> schemas = SchemaFiles.read(files.get(0));
    if (schemas.size() > 1) {
      throw Failure.usage(
              "`%s` creates %d tables, which cannot all be called `%s`"
                  .formatted(from.get(0), schemas.size(), name))
          .hint("leave out --name: the records are called as the tables");
    }
    return schemas.get(0);
  }

  private List<NamedSchema> each() {
    List<NamedSchema> schemas = new ArrayList<>();
    for (Path path : from) {
      if (Files.isDirectory(path)) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        schemas.add(SchemaFiles.together(last == null ? "" : last.toString(), folder(path)));
      } else {
        schemas.addAll(SchemaFiles.read(file(path)));
      }
    }
    return schemas;
  }

  private List<SchemaFile> folder(Path folder) {
    List<SchemaFile> files = new ArrayList<>();
    try (Stream<Path> children = Files.walk(folder)) {
      children
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(file.getFileName().toString()))
          .sorted()
          .forEach(file -> files.add(file(file)));
    } catch (IOException e) {
      throw Failure.usage("`" + folder + "` cannot be read: " + e.getMessage());
    }
    if (files.isEmpty()) {
      throw Failure.usage("`" + folder + "` has no files").hint("name a folder with samples");
    }
    return files;
  }

  /** Spark passes over them too. */
  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  private SchemaFile file(Path path) {
    if (!Files.exists(path)) {
      throw Failure.usage("`" + path + "` does not exist").hint("name a file with --from");
    }
    try {
      SchemaFile file = new SchemaFile(path.getFileName().toString(), Files.readString(path));
      paths.put(file, path);
      return file;
    } catch (CharacterCodingException e) {
      throw Failure.usage("`" + path + "` is not UTF-8 text").hint("save the file as UTF-8");
    } catch (IOException e) {
      throw Failure.usage("`" + path + "` cannot be read: " + e.getMessage());
    }
  }

  /** A problem at its line. */
  static Failure failure(String file, SchemaProblem problem) {
    String place = problem.line() > 0 ? file + ":" + problem.line() : file;
    Failure failure = Failure.usage(place + ": " + problem.getMessage());
    for (String hint : problem.hints()) {
      failure = failure.hint(hint);
    }
    return problem.hints().isEmpty() ? failure.hint("mend the file, or leave it out") : failure;
  }
}
