package dev.sluice.cli.cache;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.diagnostics.Suppressed;
import dev.sluice.model.Origin;
import dev.sluice.model.Suppression;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An outcome's text in the cache. Only the build that wrote it reads it, so it has no versions; a
 * place is kept as far as findings print it.
 */
final class OutcomeJson {

  private static final JsonFactory JSON = new JsonFactory();

  private OutcomeJson() {}

  /**
   * An entry of the cache.
   *
   * @param read the hashes of the files that the outcome depends on
   */
  record Entry(SortedMap<String, String> read, Outcome outcome) {}

  static String write(Entry entry) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart("read");
      for (var file : entry.read().entrySet()) {
        json.writeStringField(file.getKey(), file.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Diagnostic found : entry.outcome().compilation().diagnostics()) {
        write(json, found);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("suppressed");
      for (Suppressed found : entry.outcome().compilation().suppressed()) {
        write(json, found.finding());
        json.writeString(found.suppression().rule());
        json.writeString(found.suppression().reason());
        write(json, found.suppression().origin());
      }
      json.writeEndArray();
      writeStrings(json, "notes", entry.outcome().compilation().notes());
      if (entry.outcome().coverage().isPresent()) {
        Coverage coverage = entry.outcome().coverage().get();
        json.writeFieldName("coverage");
        json.writeArray(
            new int[] {coverage.datasets(), coverage.known(), coverage.opaque(), coverage.partly()},
            0,
            4);
      }
      if (entry.outcome().files().isPresent()) {
        json.writeStringField("files", entry.outcome().files().get());
      }
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * Reads an entry.
   *
   * @throws IOException when it is none
   */
  static Entry read(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      SortedMap<String, String> read = new TreeMap<>();
      List<Diagnostic> findings = new ArrayList<>();
      List<Suppressed> suppressed = new ArrayList<>();
      List<String> notes = List.of();
      Optional<Coverage> coverage = Optional.empty();
      Optional<String> files = Optional.empty();
      expect(json.nextToken() == JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        switch (json.currentName()) {
          case "read" -> {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
              read.put(json.currentName(), json.nextTextValue());
            }
          }
          case "findings" -> {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
              findings.add(readFinding(json));
            }
          }
          case "suppressed" -> {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
              Diagnostic finding = readFinding(json);
              String rule = json.nextTextValue();
              String reason = json.nextTextValue();
              suppressed.add(
                  new Suppressed(finding, new Suppression(rule, reason, readOrigin(json))));
            }
          }
          case "notes" -> notes = readStrings(json);
          case "coverage" -> coverage = Optional.of(readCoverage(json));
          case "files" -> files = Optional.of(json.nextTextValue());
          default -> expect(false);
        }
      }
      return new Entry(
          read,
          new Outcome(new Compilation(findings, suppressed, List.of(), notes), coverage, files));
    }
  }

  private static void write(JsonGenerator json, Diagnostic found) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", found.rule());
    json.writeStringField("severity", found.severity().name());
    json.writeStringField("message", found.message());
    json.writeFieldName("at");
    write(json, found.origin());
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : found.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      json.writeFieldName("at");
      write(json, related.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStrings(json, "hints", found.hints());
    json.writeEndObject();
  }

  /** A place and its callers, as a list. */
  private static void write(JsonGenerator json, Origin origin) throws IOException {
    json.writeStartArray();
    for (Optional<Origin> place = Optional.of(origin);
        place.isPresent();
        place = place.get().caller()) {
      json.writeString(place.get().className());
      json.writeString(place.get().method());
      json.writeString(place.get().file());
      json.writeNumber(place.get().line());
    }
    json.writeEndArray();
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static Diagnostic readFinding(JsonParser json) throws IOException {
    String rule = "";
    Severity severity = Severity.ERROR;
    String message = "";
    Origin origin = Origin.unknown();
    List<Diagnostic.Related> related = new ArrayList<>();
    List<String> hints = List.of();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (json.currentName()) {
        case "rule" -> rule = json.nextTextValue();
        case "severity" -> severity = Severity.valueOf(json.nextTextValue());
        case "message" -> message = json.nextTextValue();
        case "at" -> origin = readOrigin(json);
        case "related" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            Diagnostic one = readFinding(json);
            related.add(new Diagnostic.Related(one.message(), one.origin()));
          }
        }
        case "hints" -> hints = readStrings(json);
        default -> expect(false);
      }
    }
    return new Diagnostic(rule, severity, message, origin, related, hints);
  }

  private static Coverage readCoverage(JsonParser json) throws IOException {
    expect(json.nextToken() == JsonToken.START_ARRAY);
    Coverage coverage =
        new Coverage(
            json.nextIntValue(0), json.nextIntValue(0), json.nextIntValue(0), json.nextIntValue(0));
    expect(json.nextToken() == JsonToken.END_ARRAY);
    return coverage;
  }

  private static Origin readOrigin(JsonParser json) throws IOException {
    expect(json.nextToken() == JsonToken.START_ARRAY);
    return readCaller(json).orElseGet(Origin::unknown);
  }

  private static Optional<Origin> readCaller(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.VALUE_STRING) {
      return Optional.empty();
    }
    String className = json.getText();
    String method = json.nextTextValue();
    String file = json.nextTextValue();
    int line = json.nextIntValue(0);
    return Optional.of(new Origin(className, method, file, line, readCaller(json)));
  }

  private static List<String> readStrings(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>();
    expect(json.nextToken() == JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.VALUE_STRING) {
      values.add(json.getText());
    }
    return values;
  }

  private static void expect(boolean holds) throws IOException {
    if (!holds) {
      throw new IOException("not an outcome");
    }
  }
}
