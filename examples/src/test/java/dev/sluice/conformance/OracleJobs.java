package dev.sluice.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sluice.analysis.Analysed;
import dev.sluice.analysis.Analysis;
import dev.sluice.analysis.AnalysisOptions;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.Compiler;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.diagnostics.Severity;
import dev.sluice.compiler.graph.BundleGraph;
import dev.sluice.compiler.graph.Expansion;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Bundle;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hands pipelines over to the oracle of {@code conformance/}, which executes their Python on Spark:
 * the compiled files, and what only the project knows.
 */
final class OracleJobs {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Path SUPPLEMENT = Path.of("..", "conformance", "oracle", "externals.json");

  private final Path folder;

  /**
   * Hands over through a folder.
   *
   * @param folder where files are written; what is in it is deleted
   */
  OracleJobs(Path folder) {
    this.folder = folder;
    try (Stream<Path> old = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One job for each pipeline of a bundle, as it is in the first target.
   *
   * @throws IllegalArgumentException if the bundle does not compile
   */
  List<Map<String, Object>> of(String id, Bundle bundle, CompilerOptions options) {
    Compilation compilation = Compiler.compile(bundle, options, OracleJobs::projectFile);
    if (compilation.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      throw new IllegalArgumentException(compilation.diagnostics().toString());
    }
    Map<String, String> artifacts = new TreeMap<>();
    for (Artifact artifact : compilation.artifacts()) {
      artifacts.put(artifact.path(), artifact.text());
      if (artifact.path().startsWith("src/")) {
        write(folder.resolve(id).resolve(artifact.path()), artifact.text());
      }
    }
    BundleGraph graph = Expansion.of(BundleGraph.of(bundle));
    ResolvedNames names = ResolvedNames.all(bundle).get(0);
    Analysed analysed = Analysis.of(BundleGraph.of(bundle), known(names));
    List<Map<String, Object>> jobs = new ArrayList<>();
    for (PipelineGraph pipeline : graph.pipelines()) {
      String key = pipeline.pipeline().key();
      Path root = folder.resolve(id).resolve("src").resolve(key).toAbsolutePath();
      Map<String, Object> job = settings(artifacts, names, key);
      Externals externals = Externals.of(pipeline, names);
      job.put("id", id + "/" + key);
      job.put("group", id);
      job.put("dialect", options.dialect().name().toLowerCase(Locale.ROOT));
      job.put("root", root.toString());
      job.put("files", List.of(root.resolve("transformations").toString()));
      job.put("tables", externals.tables());
      job.put("paths", externals.paths());
      job.put("expected", Verdicts.of(analysed, key));
      jobs.add(job);
    }
    return jobs;
  }

  /** What the oracle knows too of tables outside of the project. */
  private static AnalysisOptions known(ResolvedNames names) {
    AnalysisOptions options =
        new AnalysisOptions(Map.of(), names.target().map(target -> target.name()));
    try {
      JsonNode tables = JSON.readTree(Files.readString(SUPPLEMENT)).path("tables");
      for (Map.Entry<String, JsonNode> table : tables.properties()) {
        Schema schema = new Schema.Ddl(table.getValue().asText(), Origin.unknown());
        options = options.external(table.getKey(), schema);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return options;
  }

  /** Writes the jobs to where {@code conformance/run} looks for them. */
  void write(List<Map<String, Object>> jobs) {
    try {
      String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(jobs);
      write(folder.resolve("jobs.json"), text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the platform would be given: read off the settings that were generated. */
  private static Map<String, Object> settings(
      Map<String, String> artifacts, ResolvedNames names, String key) {
    String target = names.target().map(t -> t.name()).orElse("default");
    String path =
        artifacts.keySet().stream()
            .filter(
                p -> p.startsWith("json/" + target + "/") && p.endsWith("/" + key + ".create.json"))
            .findFirst()
            .orElseThrow();
    try {
      JsonNode json = JSON.readTree(artifacts.get(path));
      Map<String, Object> settings = new TreeMap<>();
      settings.put("catalog", json.path("catalog").asText(""));
      settings.put("schema", json.path("schema").asText(""));
      Map<String, String> conf = new TreeMap<>();
      json.path("configuration")
          .properties()
          .forEach(e -> conf.put(e.getKey(), e.getValue().asText()));
      settings.put("conf", conf);
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> projectFile(String path) {
    try {
      return Optional.of(Files.readString(Path.of(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
