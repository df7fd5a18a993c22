package dev.sluice.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.cli.terminal.PrettyJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The manifest's file, one line for each file so that version control merges it well. */
final class ManifestJson {

  private static final int FORMAT = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private ManifestJson() {}

  static String write(Manifest manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(PrettyJson.printer());
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("bundle", manifest.bundle());
      json.writeArrayFieldStart("pipelines");
      for (String key : manifest.pipelines()) {
        json.writeString(key);
      }
      json.writeEndArray();
      write(json, "files", manifest.files());
      if (!manifest.pending().isEmpty()) {
        write(json, "pending", manifest.pending());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /**
   * Reads the file's text.
   *
   * @throws IOException when it is no manifest, or one of a newer Sluice
   */
  static Manifest read(String text) throws IOException {
    String bundle = "";
    List<String> pipelines = new ArrayList<>();
    TreeMap<String, String> files = new TreeMap<>();
    TreeMap<String, String> pending = new TreeMap<>();
    try (JsonParser json = JSON.createParser(text)) {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "format" -> checkFormat(json.getIntValue());
          case "bundle" -> bundle = json.getText();
          case "pipelines" -> readStrings(json, pipelines);
          case "files" -> readMap(json, files);
          case "pending" -> readMap(json, pending);
          default -> throw new IOException("unknown field `" + field + "`");
        }
      }
      expect(json.currentToken(), JsonToken.END_OBJECT);
    } catch (JsonProcessingException e) {
      throw new IOException(e.getOriginalMessage(), e);
    }
    return new Manifest(bundle, pipelines, files, pending);
  }

  private static void write(JsonGenerator json, String field, SortedMap<String, String> map)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (var entry : map.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static void checkFormat(int format) throws IOException {
    if (format != FORMAT) {
      throw new IOException("format " + format + " is of another version of Sluice");
    }
  }

  private static void readStrings(JsonParser json, List<String> into) throws IOException {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      into.add(json.getText());
    }
    expect(json.currentToken(), JsonToken.END_ARRAY);
  }

  private static void readMap(JsonParser json, SortedMap<String, String> into) throws IOException {
    expect(json.currentToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      expect(json.nextToken(), JsonToken.VALUE_STRING);
      into.put(name, json.getText());
    }
    expect(json.currentToken(), JsonToken.END_OBJECT);
  }

  private static void expect(JsonToken actual, JsonToken expected) throws IOException {
    if (actual != expected) {
      throw new IOException("it is cut off or was edited");
    }
  }
}
