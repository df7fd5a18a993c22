package dev.sluice.deploy.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.analysis.Analysed;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.Compilation;
import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.emit.bundle.JobRequests;
import dev.sluice.compiler.emit.settings.TargetJson;
import dev.sluice.deploy.state.DeployedDataset;
import dev.sluice.deploy.state.Provenance;
import dev.sluice.deploy.state.Snapshots;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes what is wanted from a compiled bundle. */
public final class DesiredBundle {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Bundle bundle;
  private final Target target;
  private final String user;
  private final TargetJson json;
  private final ModeEffects mode;
  private final Map<String, String> artifacts = new HashMap<>();
  private final List<String> refusals = new ArrayList<>();

  private DesiredBundle(Analysed analysed, Compilation compilation, Target target, String user) {
    this.bundle = analysed.graph().bundle();
    this.target = target;
    this.user = user;
    this.json = TargetJson.of(analysed.graph(), target, Optional.of(user));
    this.mode = new ModeEffects(target.mode(), user);
    for (Artifact artifact : compilation.artifacts()) {
      artifacts.put(artifact.path(), artifact.text());
    }
  }

  /**
   * What a bundle is to be in a target.
   *
   * @param compilation without errors, for this target and this user
   * @param options those with which it was compiled
   * @param user the name of the user in the workspace who deploys
   */
  public static Desired of(
      Analysed analysed,
      Compilation compilation,
      CompilerOptions options,
      Target target,
      String user,
      Provenance provenance) {
    DesiredBundle desired = new DesiredBundle(analysed, compilation, target, user);
    return desired.desired(
        Snapshots.of(analysed, options, Optional.of(target)),
        JobRequests.of(analysed.graph(), desired.json),
        compilation.notes(),
        provenance);
  }

  private Desired desired(
      SortedMap<String, List<DeployedDataset>> datasets,
      SortedMap<String, ObjectNode> jobRequests,
      List<String> notes,
      Provenance provenance) {
    SortedMap<String, DesiredPipeline> pipelines = new TreeMap<>();
    List<ObjectNode> bodies = new ArrayList<>();
    for (Pipeline pipeline : bundle.pipelines()) {
      Optional<ObjectNode> settings = request(pipeline.key(), "create");
      if (settings.isEmpty()) {
        refusals.add(
            notes.stream()
                .filter(note -> note.contains("json/" + target.name()))
                .filter(
                    note -> !note.contains(".json") || note.contains("/" + pipeline.key() + "."))
                .findFirst()
                .orElse("the settings of pipeline `" + pipeline.key() + "` are not known"));
        continue;
      }
      bodies.add(settings.get().deepCopy());
      mode.pipeline(settings.get());
      pipelines.put(
          pipeline.key(),
          new DesiredPipeline(
              settings.get().path("name").asText(),
              settings.get(),
              request(pipeline.key(), "permissions")
                  .map(body -> body.path("access_control_list"))
                  .orElseGet(JsonNodeFactory.instance::arrayNode),
              datasets.getOrDefault(pipeline.key(), List.of()),
              pipeline.movedFrom()));
    }
    SortedMap<String, DesiredJob> jobs = new TreeMap<>();
    jobRequests.forEach((key, settings) -> jobs.put(key, job(settings)));
    for (String reference : json.missing()) {
      refusals.add("`${" + reference + "}` has no value in target `" + target.name() + "`");
    }
    String root = json.root();
    refusals.addAll(mode.refusals(root, user, bodies));
    return new Desired(
        bundle.name(),
        target.name(),
        root,
        user,
        provenance,
        files(),
        pipelines,
        jobs,
        refusals.stream().distinct().toList(),
        mode.advice(target.root().isPresent()));
  }

  private DesiredJob job(ObjectNode settings) {
    mode.job(settings);
    JsonNode permissions = settings.remove("permissions");
    return new DesiredJob(
        settings.path("name").asText(),
        settings,
        permissions == null ? JsonNodeFactory.instance.arrayNode() : permissions);
  }

  private List<DesiredFile> files() {
    return artifacts.entrySet().stream()
        .filter(artifact -> artifact.getKey().startsWith("src/"))
        .map(artifact -> new DesiredFile(artifact.getKey(), artifact.getValue()))
        .sorted(java.util.Comparator.comparing(DesiredFile::path))
        .toList();
  }

  private Optional<ObjectNode> request(String key, String kind) {
    String text = artifacts.get("json/" + target.name() + "/" + key + "." + kind + ".json");
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of((ObjectNode) MAPPER.readTree(text));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
