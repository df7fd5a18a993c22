package dev.sluice.cli.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sluice.cli.terminal.PrettyJson;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** JSON trees on a command's output. */
final class JsonText {

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonText() {}

  /** Prints a tree over several lines. */
  static void print(PrintWriter writer, JsonNode json) {
    try {
      writer.println(MAPPER.writer(PrettyJson.printer()).writeValueAsString(json));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e); // a tree can always be written
    }
    writer.flush();
  }
}
