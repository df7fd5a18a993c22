package dev.sluice.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.diagnostics.Suppressed;
import dev.sluice.compiler.rules.RulePage;
import dev.sluice.compiler.rules.RulePages;
import dev.sluice.model.Origin;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * Findings in SARIF 2.1.0, suppressed ones included, which code scanning then shows as dismissed.
 *
 * <p>Files are named from the working folder, which should be the root of the repository.
 */
final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final List<Diagnostic> findings;
  private final List<Suppressed> suppressed;
  private final Function<Origin, Optional<Path>> files;
  private final List<String> rules;

  SarifReport(Run run) {
    this(
        run.compilation().diagnostics(),
        run.compilation().suppressed(),
        run.project().places()::file);
  }

  private SarifReport(
      List<Diagnostic> findings,
      List<Suppressed> suppressed,
      Function<Origin, Optional<Path>> files) {
    this.findings = requireNonNull(findings, "findings");
    this.suppressed = requireNonNull(suppressed, "suppressed");
    this.files = requireNonNull(files, "files");
    TreeSet<String> ids = new TreeSet<>();
    findings.forEach(found -> ids.add(found.rule()));
    suppressed.forEach(found -> ids.add(found.finding().rule()));
    this.rules = List.copyOf(ids);
  }

  void print(PrintWriter writer, ExitCode code) {
    print(writer, code, Optional.empty());
  }

  /** A command that could not do what was asked. */
  static void print(PrintWriter writer, Failure failure) {
    if (failure.finding().isPresent()) {
      new SarifReport(List.of(failure.finding().get()), List.of(), failure.files())
          .print(writer, failure.exitCode());
      return;
    }
    List<String> lines = new ArrayList<>(List.of(failure.getMessage()));
    lines.addAll(failure.details());
    failure.hints().forEach(hint -> lines.add("hint: " + hint));
    new SarifReport(List.of(), List.of(), failure.files())
        .print(writer, failure.exitCode(), Optional.of(String.join("\n", lines)));
  }

  private void print(PrintWriter writer, ExitCode code, Optional<String> failure) {
    document(
        writer,
        rules,
        json -> {
          json.writeArrayFieldStart("results");
          for (Diagnostic found : findings) {
            result(json, found, Optional.empty());
          }
          for (Suppressed found : suppressed) {
            result(json, found.finding(), Optional.of(found.suppression().reason()));
          }
          json.writeEndArray();
          invocation(json, code, failure);
        });
  }

  private static void document(PrintWriter writer, List<String> rules, JsonDocument.Fields rest) {
    JsonDocument.print(
        writer,
        json -> {
          json.writeStringField("$schema", SCHEMA);
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(json, rules);
          rest.write(json);
          json.writeStringField("columnKind", "utf16CodeUnits");
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void tool(JsonGenerator json, List<String> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Sluice");
    Optional<String> version = SluiceCommand.version();
    if (version.isPresent()) {
      json.writeStringField("version", version.get());
    }
    json.writeArrayFieldStart("rules");
    for (String rule : rules) {
      json.writeStartObject();
      json.writeStringField("id", rule);
      Optional<RulePage> page = RulePages.find(rule);
      if (page.isPresent()) {
        text(json, "shortDescription", page.get().finds());
      }
      text(json, "help", "See `sluice explain " + rule + "`.");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Diagnostic found, Optional<String> reason)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", found.rule());
    json.writeNumberField("ruleIndex", rules.indexOf(found.rule()));
    json.writeStringField("level", level(found.severity()));
    List<String> lines = new ArrayList<>(List.of(found.message()));
    found.hints().forEach(hint -> lines.add("hint: " + hint));
    text(json, "message", String.join("\n", lines));
    if (found.origin().isKnown()) {
      json.writeArrayFieldStart("locations");
      location(json, found.origin(), Optional.empty());
      json.writeEndArray();
    }
    List<Diagnostic.Related> related =
        found.related().stream().filter(each -> each.origin().isKnown()).toList();
    if (!related.isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (Diagnostic.Related each : related) {
        location(json, each.origin(), Optional.of(each.message()));
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("sluice/v1", fingerprint(found));
    json.writeEndObject();
    if (reason.isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", reason.get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(JsonGenerator json, Origin origin, Optional<String> message)
      throws IOException {
    json.writeStartObject();
    Optional<Path> file = files.apply(origin);
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", file.map(SourcePath::uri).orElse(origin.file()));
    if (file.filter(SourcePath::isBelow).isPresent()) {
      json.writeStringField("uriBaseId", "%SRCROOT%");
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", origin.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", origin.className() + "." + origin.method());
    json.writeStringField("kind", "function");
    json.writeEndObject();
    json.writeEndArray();
    if (message.isPresent()) {
      text(json, "message", message.get());
    }
    json.writeEndObject();
  }

  private static void invocation(JsonGenerator json, ExitCode code, Optional<String> failure)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", failure.isEmpty());
    json.writeNumberField("exitCode", code.code());
    if (failure.isPresent()) {
      json.writeArrayFieldStart("toolExecutionNotifications");
      json.writeStartObject();
      json.writeStringField("level", "error");
      text(json, "message", failure.get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** The same finding has the same one, whatever line it moves to. */
  private static String fingerprint(Diagnostic found) {
    String text = found.rule() + "\n" + found.message() + "\n" + found.origin().className();
    return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
  }
}
