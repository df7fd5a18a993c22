package dev.sluice.analysis.spark;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.sluice.analysis.SchemaProblem;
import dev.sluice.model.ColumnDef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.catalyst.json.JSONOptions;
import org.apache.spark.sql.catalyst.json.JsonInferSchema;
import org.apache.spark.sql.catalyst.json.JsonInferSchema$;
import org.apache.spark.sql.catalyst.util.FailFastMode$;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NullType$;
import org.apache.spark.sql.types.StructType;
import scala.Function2;
import scala.collection.immutable.Map$;

/**
 * The schema of JSON documents, as Spark infers it from all of them: an object on each line, one
 * that spans lines, or an array of them.
 */
public final class JsonSamples {

  private final Session session = new Session();
  private final JSONOptions options =
      session.within(() -> new JSONOptions(Map$.MODULE$.empty(), "UTC", "_corrupt_record"));
  private final JsonInferSchema inference = session.within(() -> new JsonInferSchema(options));
  private final JsonFactory factory = options.buildJsonFactory();
  private final Function2<DataType, DataType, DataType> widen =
      JsonInferSchema$.MODULE$.compatibleRootType("_corrupt_record", FailFastMode$.MODULE$);
  private DataType type = NullType$.MODULE$;

  /**
   * Looks at the documents of one file.
   *
   * @throws SchemaProblem when it is no JSON, or has documents that are no objects
   */
  public void add(String text) {
    requireNonNull(text, "text");
    session.within(
        () -> {
          read(text);
          return null;
        });
  }

  private void read(String text) {
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        DataType found = inference.inferField(parser);
        DataType row =
            found instanceof org.apache.spark.sql.types.ArrayType array
                ? array.elementType()
                : found;
        if (!(row instanceof StructType) && !(row instanceof NullType$)) {
          throw new SchemaProblem(
              line,
              "this is %s, where an object is expected"
                  .formatted(found.sql().toLowerCase(Locale.ROOT)),
              "give samples with one object on each line, or an array of objects");
        }
        type = widen.apply(type, row);
      }
    } catch (JsonProcessingException e) {
      throw new SchemaProblem(
          e.getLocation().getLineNr(), "this is no JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The columns of all documents, sorted by name as Spark sorts them.
   *
   * @throws SchemaProblem when there was no object
   */
  public List<ColumnDef> columns() {
    return session.within(
        () -> {
          Object found = inference.canonicalizeType(type, options).getOrElse(() -> null);
          if (!(found instanceof StructType struct) || struct.isEmpty()) {
            throw new SchemaProblem(0, "there is no object with a field in it");
          }
          return SchemaTexts.columns(struct);
        });
  }
}
