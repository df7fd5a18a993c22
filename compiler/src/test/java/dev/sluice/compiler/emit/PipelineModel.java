package dev.sluice.compiler.emit;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Identity;
import dev.sluice.model.Library;
import dev.sluice.model.Origin;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pipeline under construction, for tests that set one field after the other. */
public final class PipelineModel {

  public String key;
  public Text name;
  public Publication publication = new Publication.Unity(Text.of("main"), Text.of("sales"));
  public Compute compute = new Compute.Serverless(Optional.empty());
  public final List<Dataset> datasets = new ArrayList<>();
  public final List<Library> libraries = new ArrayList<>();
  public Setting<Boolean> development;
  public Setting<Boolean> continuous;
  public Pipeline.Edition edition;
  public Pipeline.Channel channel;
  public Boolean allowDuplicateNames;
  public final Map<String, Text> configuration = new TreeMap<>();
  public final Map<String, Text> parameters = new TreeMap<>();
  public Pipeline.Environment environment;
  public Text rootPath;
  public final List<Pipeline.Notification> notifications = new ArrayList<>();
  public Pipeline.EventLog eventLog;
  public final Map<String, Text> tags = new TreeMap<>();
  public Identity runAs;
  public final List<Permission> permissions = new ArrayList<>();
  public Pipeline.RestartWindow restartWindow;
  public boolean preview;
  public boolean preventDestroy;
  public Boolean cascadeOnDestroy;

  public PipelineModel(String key) {
    this.key = key;
  }

  /** On classic clusters. */
  public PipelineModel on(Cluster... clusters) {
    compute = new Compute.Clusters(List.of(clusters), Optional.empty());
    return this;
  }

  public Pipeline build() {
    return new Pipeline(
        key,
        Optional.ofNullable(name),
        Optional.ofNullable(publication),
        Optional.ofNullable(compute),
        datasets,
        List.of(),
        List.of(),
        libraries,
        new Pipeline.Modes(
            Optional.ofNullable(development),
            Optional.ofNullable(continuous),
            Optional.ofNullable(edition),
            Optional.ofNullable(channel),
            Optional.ofNullable(allowDuplicateNames).map(Setting::of)),
        configuration,
        parameters,
        Optional.ofNullable(environment),
        Optional.ofNullable(rootPath),
        notifications,
        Optional.ofNullable(eventLog),
        tags,
        Optional.ofNullable(runAs),
        permissions,
        Optional.ofNullable(restartWindow),
        new Pipeline.Lifecycle(
            preventDestroy, Optional.ofNullable(cascadeOnDestroy).map(Setting::of)),
        preview,
        Optional.empty(),
        List.of(),
        Origin.unknown());
  }

  /** A cluster of a size, with nothing else said. */
  public static Cluster cluster(Cluster.Label label, String nodeType, Cluster.Size size) {
    return new Cluster(
        label,
        Optional.ofNullable(nodeType).map(Text::of),
        Optional.empty(),
        size,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Origin.unknown());
  }
}
