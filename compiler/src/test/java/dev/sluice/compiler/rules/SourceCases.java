package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.autoLoader;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.connector;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.files;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.texts;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources and their options. */
final class SourceCases {

  private static final Map<String, String> KAFKA =
      Map.of("kafka.bootstrap.servers", "h:1", "subscribe", "t");

  private SourceCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("source.schema-location", stream(loader(Map.of("multiLine", "true")))),
        reports(
            "source.schema-location",
            stream(loader(Map.of("cloudFiles.schemaLocation", "/x"))),
            "53: The source of `t` sets `cloudFiles.schemaLocation`, which the pipeline manages"
                + " itself."),
        accepts(
            "auto-loader.unknown-option", stream(loader(Map.of("cloudFiles.maxFileAge", "1d")))),
        reports(
            "auto-loader.unknown-option",
            stream(loader(Map.of("cloudFiles.maxFilesPerTriger", "1"))),
            "53: The source of `t` has the option `cloudFiles.maxFilesPerTriger`, which Auto Loader"
                + " is not known to have."),
        accepts("source.missing-option", stream(connector(true, "kafka", KAFKA))),
        reports(
            "source.missing-option",
            stream(connector(true, "kafka", Map.of("subscribe", "t"))),
            "55: The source of `t`, of format `kafka`, has no `kafka.bootstrap.servers`."),
        reports(
            "source.missing-option",
            stream(
                connector(
                    true,
                    "kafka",
                    Map.of("kafka.bootstrap.servers", "h:1", "subscribe", "t", "assign", "{}"))),
            "55: The source of `t`, of format `kafka`, has `subscribe` and `assign`, which exclude"
                + " each other."),
        reports(
            "source.missing-option",
            rest(connector(false, "jdbc", Map.of("url", "jdbc:x"))),
            "55: The source of `t`, of format `jdbc`, has no `dbtable` or `query`."),
        accepts("source.contradiction", stream(table(Map.of("startingVersion", "1")))),
        reports(
            "source.contradiction",
            stream(table(Map.of("startingVersion", "1", "startingTimestamp", "2024-01-01"))),
            "52: The source of `t` has both `startingVersion` and `startingTimestamp`."),
        reports(
            "source.contradiction",
            stream(table(Map.of("endingVersion", "1"))),
            "52: The source of `t` is a stream, but has `endingVersion`."),
        reports(
            "source.contradiction",
            stream(loader(Map.of("cloudFiles.schemaEvolutionMode", "addNewColumns"))),
            "53: The source of `t` has a schema, but is to add new columns."),
        reports(
            "source.contradiction",
            stream(loader(Map.of("cloudFiles.format", "csv"))),
            "53: The source of `t` sets `cloudFiles.format` by hand."),
        accepts("source.read-kind", rest(connector(false, "kafka", KAFKA))),
        reports(
            "source.read-kind",
            stream(connector(true, "jdbc", Map.of("url", "x", "dbtable", "t"))),
            "55: The source of `t`, of format `jdbc`, cannot be read as a stream."),
        reports(
            "source.read-kind",
            rest(new Query.Read(autoLoader("id INT", Map.of()), false, at(56))),
            "56: The source of `t`, of format `cloudFiles`, can only be read as a stream."),
        accepts("files.no-path", rest(files("id INT"))),
        reports(
            "files.no-path",
            rest(read("json", List.of(), "id INT", false)),
            "54: The files that `t` reads have no path."),
        accepts("files.stream-without-schema", stream(read("delta", List.of("/x"), null, true))),
        reports(
            "files.stream-without-schema",
            stream(read("json", List.of("/x"), null, true)),
            "54: `t` reads json files as a stream without a schema."));
  }

  private static Query loader(Map<String, String> options) {
    return new Query.Read(autoLoader("id INT", texts(options)), true, at(53));
  }

  private static Query table(Map<String, String> options) {
    return new Query.Read(
        new Source.External(text("a.b.c"), Optional.empty(), texts(options), at(52)), true, at(52));
  }

  private static Query read(String format, List<String> paths, String ddl, boolean stream) {
    return new Query.Read(
        new Source.Files(
            format,
            paths.stream().map(dev.sluice.model.Text::of).toList(),
            Optional.ofNullable(ddl).map(it -> ddl(it)),
            Optional.empty(),
            Map.of(),
            at(54)),
        stream,
        at(54));
  }

  private static Bundle stream(Query query) {
    return bundleOf(Models.table("t", query));
  }

  private static Bundle rest(Query query) {
    return bundleOf(mv("t", query));
  }
}
