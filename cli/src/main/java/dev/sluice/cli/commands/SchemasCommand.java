package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.schema.JavaRecords;
import dev.sluice.analysis.schema.NamedSchema;
import dev.sluice.cli.output.OutputFolder;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.terminal.Console;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.cli.terminal.Progress;
import dev.sluice.compiler.Artifact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Java records from schemas that are there already. */
@Command(
    name = "schemas",
    sortOptions = false,
    customSynopsis = "sluice schemas --from FILE.. --package P --out DIR [OPTIONS]",
    header = "Writes Java records from schemas and samples.",
    description =
        "%nTypes are those that Spark has for the files: its own parser reads DDL, its own"
            + " inference looks at samples. Make them again when a schema has changed, and javac"
            + " names each place in the pipelines that used what is no longer there.%n",
    footer = {
      "",
      "Examples:",
      "  sluice schemas --from orders.sql --package com.acme.sales --out src/main/java",
      "  sluice schemas --from landing/orders --package com.acme.sales --out src/main/java",
      "  sluice schemas --from a.json b.json --name Order --package com.acme --out src/main/java"
    })
public final class SchemasCommand implements Callable<Integer> {

  private static final String MEMORY = ".sluice-schemas.json";

  private final Console console;

  @Mixin private SchemaArguments schemas;

  @Option(
      names = "--package",
      required = true,
      paramLabel = "P",
      description = "The Java package of the records.")
  private String packageName;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The source folder that has the folders of the packages.")
  private Path out;

  @Option(names = "--force", description = "Overwrite files that a person edited or made.")
  private boolean force;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  /** A command that prints to a console. */
  public SchemasCommand(Console console) {
    this.console = requireNonNull(console, "console");
  }

  @Override
  public Integer call() {
    if (!SourceVersion.isName(packageName)) {
      throw Failure.usage("`" + packageName + "` is no name of a Java package")
          .hint("use letters, digits and dots, such as com.acme.sales");
    }
    schemas
        .name()
        .filter(name -> !SourceVersion.isName(name) || name.indexOf('.') >= 0)
        .ifPresent(
            name -> {
              throw Failure.usage("`" + name + "` is no name of a Java record")
                  .hint("use letters and digits, such as Order");
            });
    OutputFolder folder = new OutputFolder(out, MEMORY);
    List<String> notes = new ArrayList<>();
    Plan plan;
    try (Progress progress = console.progress()) {
      progress.stage("reading schemas");
      plan = folder.plan(records(schemas.read(), notes));
      Refusals.files(plan, out, force, "change the schema and not the record made from it");
      folder.apply(plan);
    }
    notes.forEach(note -> console.err().println("note: " + note));
    console.err().flush();
    if (!quiet) {
      Summary.print(console.out(), plan);
      console.out().println(out + ": " + Summary.counts(plan));
      console.out().flush();
    }
    return ExitCode.FINE.code();
  }

  private List<Artifact> records(List<NamedSchema> all, List<String> notes) {
    Map<String, NamedSchema> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<Artifact> artifacts = new ArrayList<>();
    for (NamedSchema schema : all) {
      String name = schemas.name().orElseGet(() -> JavaRecords.name(schema));
      NamedSchema before = byName.put(name, schema);
      String files = String.join("`, `", schema.files());
      if (before != null) {
        throw Failure.usage(
                "`%s` and `%s` would both be record `%s`"
                    .formatted(String.join("`, `", before.files()), files, name))
            .hint("give one of them another name with --name, one at a time")
            .hint("if they are samples of one record, give --name " + name);
      }
      try {
        JavaRecords.Source source = JavaRecords.of(schema, packageName, name);
        artifacts.add(source.artifact());
        notes.addAll(source.notes());
      } catch (SchemaProblem problem) {
        throw SchemaArguments.failure(String.join(", ", schema.files()), problem);
      }
    }
    return artifacts;
  }
}
