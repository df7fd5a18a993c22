package dev.sluice.dsl;

import dev.sluice.model.Cluster;
import dev.sluice.model.Cluster.Place;
import dev.sluice.model.Cluster.ScalingMode;
import dev.sluice.model.Pipeline.Alert;
import dev.sluice.model.Pipeline.Channel;
import dev.sluice.model.Pipeline.Edition;
import dev.sluice.model.Pipeline.RestartWindow;
import dev.sluice.model.Publication;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for pipelines and what they run on. */
abstract class PipelineWords extends FlowWords {

  /** The edition with streaming ingest. */
  public static final Edition CORE = Edition.CORE;

  /** The edition with change data capture too. */
  public static final Edition PRO = Edition.PRO;

  /** The edition with expectations too. */
  public static final Edition ADVANCED = Edition.ADVANCED;

  /** The channel of the current runtime. */
  public static final Channel CURRENT = Channel.CURRENT;

  /** The channel of the next runtime. */
  public static final Channel PREVIEW = Channel.PREVIEW;

  /** Autoscaling that knows streams; the better one. */
  public static final ScalingMode ENHANCED = ScalingMode.ENHANCED;

  /** Autoscaling as of any cluster. */
  public static final ScalingMode LEGACY = ScalingMode.LEGACY;

  /** A file of the workspace. */
  public static final Place WORKSPACE = Place.WORKSPACE;

  /** A volume of Unity Catalog. */
  public static final Place VOLUMES = Place.VOLUMES;

  /** DBFS, the older file system. */
  public static final Place DBFS = Place.DBFS;

  /** A bucket of AWS. */
  public static final Place S3 = Place.S3;

  /** A container of Azure. */
  public static final Place ABFSS = Place.ABFSS;

  /** A bucket of Google. */
  public static final Place GCS = Place.GCS;

  /** An e-mail when an update has succeeded. */
  public static final Alert ON_UPDATE_SUCCESS = Alert.ON_UPDATE_SUCCESS;

  /** An e-mail when an update has failed. */
  public static final Alert ON_UPDATE_FAILURE = Alert.ON_UPDATE_FAILURE;

  /** An e-mail when an update has failed and will not be tried again. */
  public static final Alert ON_UPDATE_FATAL_FAILURE = Alert.ON_UPDATE_FATAL_FAILURE;

  /** An e-mail when a single flow has failed. */
  public static final Alert ON_FLOW_FAILURE = Alert.ON_FLOW_FAILURE;

  PipelineWords() {}

  /**
   * A pipeline.
   *
   * @param key the stable key: it names the resource, the folder, and the entry in the state of a
   *     deployment; losing it loses tables
   */
  public static PipelineBuilder pipeline(String key) {
    return new PipelineBuilder(key, Origins.here());
  }

  /** The Hive metastore: a storage location, and the schema that is published to. */
  public static Publication legacy(CharSequence storage, CharSequence target) {
    return new Publication.Hive(Optional.of(Text.of(storage)), Optional.of(Text.of(target)));
  }

  /** The Hive metastore: only the schema that is published to. */
  public static Publication legacy(CharSequence target) {
    return new Publication.Hive(Optional.empty(), Optional.of(Text.of(target)));
  }

  /** Unity Catalog in the older publishing mode, with {@code target}. */
  public static Publication legacyUnity(CharSequence catalog, CharSequence target) {
    return new Publication.UnityTarget(Text.of(catalog), Text.of(target));
  }

  /** Serverless compute. */
  public static ServerlessSettings serverless() {
    return new ServerlessSettings(Optional.empty());
  }

  /** Classic compute: one cluster per label; none for the platform's default. */
  public static ClustersSettings clusters(ClusterOptions<?>... clusters) {
    return clusters(Arrays.asList(clusters));
  }

  /** Classic compute: one cluster per label; none for the platform's default. */
  public static ClustersSettings clusters(Collection<? extends ClusterOptions<?>> clusters) {
    List<Cluster> list = clusters.stream().map(ClusterOptions::cluster).toList();
    return new ClustersSettings(list, Optional.empty());
  }

  /** The cluster whose settings hold for all work, where nothing more specific is said. */
  public static ClusterSettings defaultCluster() {
    return new ClusterSettings(Cluster.Label.DEFAULT, Origins.here());
  }

  /** The cluster for updates. */
  public static ClusterSettings updatesCluster() {
    return new ClusterSettings(Cluster.Label.UPDATES, Origins.here());
  }

  /** The cluster for maintenance. */
  public static ClusterSettings maintenanceCluster() {
    return new ClusterSettings(Cluster.Label.MAINTENANCE, Origins.here());
  }

  /** Attributes of machines in AWS. */
  public static CloudSettings aws() {
    return new CloudSettings(new Cluster.CloudAttributes(Cluster.Cloud.AWS, Map.of()));
  }

  /** Attributes of machines in Azure. */
  public static CloudSettings azure() {
    return new CloudSettings(new Cluster.CloudAttributes(Cluster.Cloud.AZURE, Map.of()));
  }

  /** Attributes of machines in Google Cloud. */
  public static CloudSettings gcp() {
    return new CloudSettings(new Cluster.CloudAttributes(Cluster.Cloud.GCP, Map.of()));
  }

  /** People who get e-mails; say next when: {@code email("a@b.c").on(ON_UPDATE_FAILURE)}. */
  public static EmailSettings email(CharSequence... recipients) {
    return new EmailSettings(Texts.list(recipients), Origins.here());
  }

  /**
   * When a continuous pipeline may restart: within five hours from this one.
   *
   * @param hour 0 to 23
   */
  public static RestartSettings restartAt(int hour) {
    return restartAt(Setting.of(hour));
  }

  /** When a continuous pipeline may restart, by target: within five hours from this one. */
  public static RestartSettings restartAt(Variable<Integer> hour) {
    return restartAt((Setting<Integer>) hour);
  }

  private static RestartSettings restartAt(Setting<Integer> hour) {
    return new RestartSettings(
        new RestartWindow(hour, List.of(), Optional.empty(), Origins.here()));
  }
}
