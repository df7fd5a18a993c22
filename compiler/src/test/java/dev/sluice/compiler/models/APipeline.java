package dev.sluice.compiler.models;

import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Identity;
import dev.sluice.model.Library;
import dev.sluice.model.Permission;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Sink;
import dev.sluice.model.Suppression;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pipeline in the making: serverless, publishing to {@code main.sales}. */
public final class APipeline {

  public String key;
  public Text name;
  public Publication publication = new Publication.Unity(Text.of("main"), Text.of("sales"));
  public Compute compute = new Compute.Serverless(Optional.empty());
  public List<Dataset> datasets = new ArrayList<>();
  public List<Sink> sinks = new ArrayList<>();
  public List<Pipeline.EventHook> eventHooks = new ArrayList<>();
  public List<Library> libraries = new ArrayList<>();
  public Setting<Boolean> development;
  public Setting<Boolean> continuous;
  public Pipeline.Edition edition;
  public Pipeline.Channel channel;
  public Boolean allowDuplicateNames;
  public Map<String, Text> configuration = new TreeMap<>();
  public Map<String, Text> parameters = new TreeMap<>();
  public Pipeline.Environment environment;
  public Text rootPath;
  public List<Pipeline.Notification> notifications = new ArrayList<>();
  public Pipeline.EventLog eventLog;
  public Map<String, Text> tags = new TreeMap<>();
  public Identity runAs;
  public List<Permission> permissions = new ArrayList<>();
  public Pipeline.RestartWindow restartWindow;
  public Pipeline.Lifecycle lifecycle = new Pipeline.Lifecycle(false, Optional.empty());
  public boolean preview;
  public String movedFrom;
  public List<Suppression> suppressions = new ArrayList<>();
  public int line = 5;

  APipeline(String key) {
    this.key = key;
  }

  Pipeline build() {
    return new Pipeline(
        key,
        Optional.ofNullable(name),
        Optional.ofNullable(publication),
        Optional.ofNullable(compute),
        datasets,
        sinks,
        eventHooks,
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
        lifecycle,
        preview,
        Optional.ofNullable(movedFrom),
        suppressions,
        Models.at(line));
  }
}
