package dev.sluice.cli.commands;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.cli.output.Change;
import dev.sluice.cli.output.Conflict;
import dev.sluice.cli.output.Plan;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Suppressed;
import dev.sluice.model.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a command has to say, as one JSON document for programs. */
final class JsonReport {

  private final Run run;
  private Optional<Plan> plan = Optional.empty();

  JsonReport(Run run) {
    this.run = requireNonNull(run, "run");
  }

  /** The same report with what happens to the output folder. */
  JsonReport plan(Plan value) {
    plan = Optional.of(value);
    return this;
  }

  void print(PrintWriter writer, ExitCode code) {
    JsonDocument.print(
        writer,
        json -> {
          json.writeStringField("project", run.project().className());
          json.writeStringField("bundle", run.project().bundle().name());
          json.writeArrayFieldStart("findings");
          for (Diagnostic found : run.compilation().diagnostics()) {
            write(json, found);
          }
          json.writeEndArray();
          writeSuppressed(json);
          writeStrings(json, "notes", run.compilation().notes());
          if (plan.isPresent()) {
            write(json, plan.get());
          }
          json.writeNumberField("exitCode", code.code());
        });
  }

  /** A command that could not do what was asked. */
  static void print(PrintWriter writer, Failure failure) {
    JsonDocument.print(
        writer,
        json -> {
          json.writeStringField("error", failure.getMessage());
          writeStrings(json, "details", failure.details());
          writeStrings(json, "hints", failure.hints());
          if (failure.finding().isPresent()) {
            json.writeArrayFieldStart("findings");
            write(json, failure.finding().get());
            json.writeEndArray();
          }
          json.writeNumberField("exitCode", failure.exitCode().code());
        });
  }

  private void writeSuppressed(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("suppressed");
    for (Suppressed found : run.compilation().suppressed()) {
      json.writeStartObject();
      json.writeStringField("reason", found.suppression().reason());
      writeFields(json, found.finding());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Diagnostic found) throws IOException {
    json.writeStartObject();
    writeFields(json, found);
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, Diagnostic found) throws IOException {
    json.writeStringField("rule", found.rule());
    json.writeStringField("severity", found.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", found.message());
    write(json, found.origin());
    if (found.excerpt().isPresent()) {
      Diagnostic.Excerpt piece = found.excerpt().get();
      json.writeObjectFieldStart("sql");
      json.writeStringField("text", piece.text());
      json.writeNumberField("line", piece.line());
      json.writeNumberField("column", piece.column());
      json.writeNumberField("length", piece.length());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : found.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      write(json, related.origin());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStrings(json, "hints", found.hints());
  }

  private static void write(JsonGenerator json, Origin origin) throws IOException {
    if (origin.isKnown()) {
      json.writeObjectFieldStart("at");
      json.writeStringField("class", origin.className());
      json.writeStringField("method", origin.method());
      json.writeStringField("file", origin.file());
      json.writeNumberField("line", origin.line());
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, Plan plan) throws IOException {
    writePaths(json, "new", plan.changes(Change.Kind.CREATE));
    writePaths(json, "changed", plan.changes(Change.Kind.UPDATE));
    writePaths(json, "deleted", plan.changes(Change.Kind.DELETE));
    json.writeNumberField("unchanged", plan.unchanged());
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : plan.conflicts()) {
      json.writeStartObject();
      json.writeStringField("path", conflict.path());
      json.writeStringField("reason", conflict.reason().description());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeStrings(json, "removedPipelines", plan.removedPipelines());
  }

  private static void writePaths(JsonGenerator json, String field, List<Change> changes)
      throws IOException {
    writeStrings(json, field, changes.stream().map(Change::path).toList());
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
