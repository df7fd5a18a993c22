package dev.sluice.analysis.schema;

import dev.sluice.analysis.SchemaProblem;
import dev.sluice.analysis.spark.CsvSamples;
import dev.sluice.analysis.spark.JsonSamples;
import dev.sluice.model.ColumnDef;
import java.util.List;
import java.util.function.Function;

/** Reads the schemas that users have already. */
public final class SchemaFiles {

  private SchemaFiles() {}

  /** A problem in a file. */
  public static final class InFile extends RuntimeException {

    private final SchemaFile file;
    private final SchemaProblem problem;

    InFile(SchemaFile file, SchemaProblem problem) {
      super(file.name() + ": " + problem.getMessage(), null, false, false);
      this.file = file;
      this.problem = problem;
    }

    /** The file. */
    public SchemaFile file() {
      return file;
    }

    /** What is wrong with it. */
    public SchemaProblem problem() {
      return problem;
    }
  }

  /**
   * The schemas of one file: of each table that it creates, or the one that it describes.
   *
   * @throws InFile when it is none
   */
  public static List<NamedSchema> read(SchemaFile file) {
    return in(
        file,
        any ->
            switch (file.kind()) {
              case DDL -> DdlFiles.read(file);
              case JSON, CSV -> List.of(together(file.stem(), List.of(file)));
              case AVRO -> List.of(AvroSchemas.read(file));
              case JSON_SCHEMA -> List.of(one(file, JsonSchemas.columns(file.text())));
              case SPARK_JSON -> List.of(one(file, SparkJson.columns(file.text())));
            });
  }

  /**
   * The one schema of which all files are samples, its types as wide as Spark makes them.
   *
   * @throws InFile when one is no sample, or of another kind than the first
   */
  public static NamedSchema together(String name, List<SchemaFile> files) {
    SchemaFile first = files.get(0);
    SchemaFile.Kind kind = in(first, SchemaFile::kind);
    for (SchemaFile file : files) {
      SchemaFile.Kind own = in(file, SchemaFile::kind);
      if (!own.isSample() || own != kind) {
        String what = own.isSample() ? "a sample of another kind" : "a schema and no sample";
        throw new InFile(
            file,
            new SchemaProblem(
                0,
                "this is %s, so it cannot be taken together with `%s`"
                    .formatted(what, (file.equals(first) ? files.get(1) : first).name()),
                "give only JSON, or only CSV, for one record"));
      }
    }
    List<String> names = files.stream().map(SchemaFile::name).sorted().toList();
    return new NamedSchema(name, kind == SchemaFile.Kind.CSV ? csv(files) : json(files), names);
  }

  private static List<ColumnDef> json(List<SchemaFile> files) {
    JsonSamples samples = new JsonSamples();
    files.forEach(file -> in(file, any -> add(() -> samples.add(file.text()))));
    return in(files.get(0), any -> samples.columns());
  }

  private static List<ColumnDef> csv(List<SchemaFile> files) {
    CsvSamples samples = new CsvSamples();
    files.forEach(file -> in(file, any -> add(() -> samples.add(file.text()))));
    return in(files.get(0), any -> samples.columns());
  }

  private static boolean add(Runnable sample) {
    sample.run();
    return true;
  }

  private static NamedSchema one(SchemaFile file, List<ColumnDef> columns) {
    return new NamedSchema(file.stem(), columns, List.of(file.name()));
  }

  private static <T> T in(SchemaFile file, Function<SchemaFile, T> work) {
    try {
      return work.apply(file);
    } catch (SchemaProblem problem) {
      throw new InFile(file, problem);
    }
  }
}
