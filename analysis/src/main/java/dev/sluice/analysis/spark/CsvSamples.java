package dev.sluice.analysis.spark;

import com.univocity.parsers.csv.CsvParser;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.ColumnDef;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.catalyst.csv.CSVInferSchema;
import org.apache.spark.sql.catalyst.csv.CSVOptions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NullType$;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** The schema of CSV files with a header, as Spark infers it from all of their rows. */
public final class CsvSamples {

  private final Session session = new Session();
  private Optional<List<String>> header = Optional.empty();
  private DataType[] types = {};
  private CSVInferSchema inference;

  /**
   * Looks at the rows of one file. The header says what separates: a comma, or else the semicolon,
   * tab or bar that it has.
   *
   * @throws SchemaProblem when there is no header, or another than in the files before
   */
  public void add(String text) {
    session.within(
        () -> {
          read(text.startsWith("\uFEFF") ? text.substring(1) : text);
          return null;
        });
  }

  private void read(String text) {
    CSVOptions options = options(separator(text.lines().findFirst().orElse("")));
    inference = new CSVInferSchema(options);
    CsvParser parser = new CsvParser(options.asParserSettings());
    parser.beginParsing(new StringReader(text));
    String[] first = parser.parseNext();
    if (first == null) {
      throw new SchemaProblem(0, "there is no header", "begin with a line of column names");
    }
    List<String> names = names(first);
    if (header.isPresent() && !header.get().equals(names)) {
      throw new SchemaProblem(
          1,
          "this header has other columns than the files before: `%s`, and not `%s`"
              .formatted(String.join("`, `", names), String.join("`, `", header.get())),
          "make a record for each of the two kinds of files");
    }
    if (header.isEmpty()) {
      header = Optional.of(names);
      types = new DataType[names.size()];
      Arrays.fill(types, NullType$.MODULE$);
    }
    for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
      types = inference.inferRowType(types, row);
    }
  }

  private static CSVOptions options(char separator) {
    Map<String, String> settings =
        Map.of(
            "header", "true",
            "inferSchema", "true",
            "multiLine", "true",
            "sep", String.valueOf(separator));
    return new CSVOptions(
        scala.collection.immutable.Map.from(CollectionConverters.asScala(settings)), false, "UTC");
  }

  private static char separator(String header) {
    for (char candidate : new char[] {',', ';', '\t', '|'}) {
      if (header.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  /** As Spark makes them unique: names that are there twice get their position, none {@code _c}. */
  private static List<String> names(String[] header) {
    Map<String, Integer> count = new HashMap<>();
    for (String name : header) {
      if (name != null) {
        count.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.length; i++) {
      String name = header[i];
      if (name == null || name.isEmpty()) {
        names.add("_c" + i);
      } else {
        names.add(count.get(name.toLowerCase(Locale.ROOT)) > 1 ? name + i : name);
      }
    }
    return names;
  }

  /**
   * The columns, in the order of the header.
   *
   * @throws SchemaProblem when there was no file
   */
  public List<ColumnDef> columns() {
    String[] names =
        header.orElseThrow(() -> new SchemaProblem(0, "there is no header")).toArray(String[]::new);
    return session.within(
        () -> SchemaTexts.columns(new StructType(inference.toStructFields(types, names))));
  }
}
