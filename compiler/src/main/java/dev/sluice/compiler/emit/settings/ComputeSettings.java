package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Cluster;
import dev.sluice.model.Compute;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a pipeline runs on, as fields. */
final class ComputeSettings implements Compute.Cases<Value.Mapping> {

  private final Pipeline.Modes modes;

  ComputeSettings(Pipeline.Modes modes) {
    this.modes = modes;
  }

  @Override
  public Value.Mapping serverless(Compute.Serverless compute) {
    return edition(
            new Fields()
                .typed("serverless", true)
                .text("budget_policy_id", compute.budgetPolicyId()),
            Optional.empty())
        .mapping();
  }

  @Override
  public Value.Mapping clusters(Compute.Clusters compute) {
    return edition(
            new Fields()
                .list("clusters", compute.clusters(), ComputeSettings::cluster)
                .typed("photon", compute.photon()),
            Optional.of(Pipeline.Edition.ADVANCED))
        .mapping();
  }

  /** Without compute: the platform's default cluster. */
  Value.Mapping unspecified() {
    return edition(new Fields(), Optional.of(Pipeline.Edition.ADVANCED)).mapping();
  }

  /**
   * Serverless has no editions; elsewhere it costs money, so it is written even when it is the
   * default.
   */
  private Fields edition(Fields fields, Optional<Pipeline.Edition> fallback) {
    modes.edition().or(() -> fallback).ifPresent(it -> fields.word("edition", it.name()));
    modes.channel().ifPresent(it -> fields.word("channel", it.name()));
    return fields;
  }

  private static Value cluster(Cluster cluster) {
    Fields fields =
        new Fields().word("label", cluster.label().json()).text("policy_id", cluster.policyId());
    if (cluster.applyPolicyDefaults()) {
      fields.typed("apply_policy_default_values", true);
    }
    fields
        .text("node_type_id", cluster.nodeType())
        .text("driver_node_type_id", cluster.driverNodeType())
        .text("instance_pool_id", cluster.instancePoolId())
        .text("driver_instance_pool_id", cluster.driverInstancePoolId());
    fields.all(cluster.size().accept(new ClusterSize()));
    fields
        .strings("spark_conf", singleNode(cluster, cluster.sparkConf(), SINGLE_NODE_CONF))
        .strings("spark_env_vars", cluster.sparkEnvVars())
        .strings("custom_tags", singleNode(cluster, cluster.customTags(), SINGLE_NODE_TAGS))
        .list(
            "init_scripts",
            cluster.initScripts(),
            script -> place(script.place(), script.destination(), script.region()));
    cluster
        .logDelivery()
        .ifPresent(
            log ->
                fields.put(
                    "cluster_log_conf", place(log.place(), log.destination(), log.region())));
    cluster.attributes().ifPresent(it -> fields.mapping(it.cloud().json(), attributes(it)));
    return fields
        .texts("ssh_public_keys", cluster.sshPublicKeys())
        .typed("enable_local_disk_encryption", cluster.localDiskEncryption())
        .mapping();
  }

  private static final Map<String, Text> SINGLE_NODE_CONF =
      Map.of(
          "spark.databricks.cluster.profile", Text.of("singleNode"),
          "spark.master", Text.of("local[*]"));

  private static final Map<String, Text> SINGLE_NODE_TAGS =
      Map.of("ResourceClass", Text.of("SingleNode"));

  private static Map<String, Text> singleNode(
      Cluster cluster, Map<String, Text> own, Map<String, Text> required) {
    if (!(cluster.size() instanceof Cluster.Size.SingleNode)) {
      return own;
    }
    Map<String, Text> all = new TreeMap<>(required);
    all.putAll(own);
    return all;
  }

  private static Value.Mapping place(Cluster.Place place, Text destination, Optional<Text> region) {
    Value.Mapping where =
        new Fields().text("destination", destination).text("region", region).mapping();
    return Fields.one(place.json(), where);
  }

  private static Value.Mapping attributes(Cluster.CloudAttributes attributes) {
    Fields fields = new Fields();
    attributes
        .values()
        .forEach(
            (name, value) -> {
              if (value instanceof CharSequence text) {
                fields.text(name, Text.of(text));
              } else {
                fields.typed(name, value);
              }
            });
    return fields.mapping();
  }
}
