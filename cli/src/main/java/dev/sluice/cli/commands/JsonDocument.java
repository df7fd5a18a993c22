package dev.sluice.cli.commands;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.cli.terminal.PrettyJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** One JSON object on a command's output. */
final class JsonDocument {

  private JsonDocument() {}

  /** Something that writes fields. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static void print(PrintWriter writer, Fields fields) {
    JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    try (JsonGenerator json = factory.createGenerator(writer)) {
      json.setPrettyPrinter(PrettyJson.printer());
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writer.println();
    writer.flush();
  }
}
