package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cluster;
import dev.sluice.model.Cluster.Place;
import dev.sluice.model.Secret;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The settings of a cluster beside its size. It is immutable; each call gives a new cluster.
 *
 * @param <C> the type itself
 */
public abstract sealed class ClusterOptions<C extends ClusterOptions<C>>
    permits ClusterSettings, SizedCluster {

  private final ClusterDraft draft;

  ClusterOptions(ClusterDraft draft) {
    this.draft = requireNonNull(draft, "draft");
  }

  /** The type of the machines, such as {@code "i3.xlarge"}. */
  public C nodeType(CharSequence type) {
    return with(cluster -> cluster.nodeType = Once.value(cluster.nodeType, Text.of(type)));
  }

  /** The type of the driver's machine; that of the workers unless told. */
  public C driverNodeType(CharSequence type) {
    return with(
        cluster -> cluster.driverNodeType = Once.value(cluster.driverNodeType, Text.of(type)));
  }

  /** The id of the cluster policy. */
  public C policy(CharSequence id) {
    return with(cluster -> cluster.policyId = Once.value(cluster.policyId, Text.of(id)));
  }

  /** Takes what isn't said here from the policy's defaults. */
  public C applyPolicyDefaults() {
    return with(cluster -> cluster.applyPolicyDefaults = true);
  }

  /** The id of the pool that machines come from. */
  public C instancePool(CharSequence id) {
    return with(
        cluster -> cluster.instancePoolId = Once.value(cluster.instancePoolId, Text.of(id)));
  }

  /** The id of the pool that the driver's machine comes from. */
  public C driverInstancePool(CharSequence id) {
    return with(
        cluster ->
            cluster.driverInstancePoolId = Once.value(cluster.driverInstancePoolId, Text.of(id)));
  }

  /** A Spark setting. */
  public C sparkConf(String key, CharSequence value) {
    return with(cluster -> cluster.sparkConf.put(key, Text.of(value)));
  }

  /** A Spark setting that is looked up when the cluster starts. */
  public C sparkConf(String key, Secret value) {
    return sparkConf(key, Text.of(value));
  }

  /** Spark settings. */
  public C sparkConf(Map<String, ? extends CharSequence> settings) {
    return with(
        cluster -> settings.forEach((key, value) -> cluster.sparkConf.put(key, Text.of(value))));
  }

  /** An environment variable of Spark's processes. */
  public C sparkEnvVar(String name, CharSequence value) {
    return with(cluster -> cluster.sparkEnvVars.put(name, Text.of(value)));
  }

  /** A tag of the machines in the cloud. */
  public C customTag(String key, CharSequence value) {
    return with(cluster -> cluster.customTags.put(key, Text.of(value)));
  }

  /** Tags of the machines in the cloud. */
  public C customTags(Map<String, ? extends CharSequence> tags) {
    return with(
        cluster -> tags.forEach((key, value) -> cluster.customTags.put(key, Text.of(value))));
  }

  /** A script that each machine runs when it starts, in the workspace, a volume or a bucket. */
  public C initScript(Place place, CharSequence path) {
    return with(
        cluster ->
            cluster.initScripts.add(
                new Cluster.InitScript(place, Text.of(path), Optional.empty())));
  }

  /** A script that each machine runs when it starts, in a bucket of a region. */
  public C initScript(Place place, CharSequence path, CharSequence region) {
    return with(
        cluster ->
            cluster.initScripts.add(
                new Cluster.InitScript(place, Text.of(path), Optional.of(Text.of(region)))));
  }

  /** Where logs are delivered: a volume, DBFS or a bucket. */
  public C logDelivery(Place place, CharSequence path) {
    return with(
        cluster ->
            cluster.logDelivery =
                Once.value(
                    cluster.logDelivery,
                    new Cluster.LogDelivery(place, Text.of(path), Optional.empty())));
  }

  /** Where logs are delivered: a bucket of a region. */
  public C logDelivery(Place place, CharSequence path, CharSequence region) {
    return with(
        cluster ->
            cluster.logDelivery =
                Once.value(
                    cluster.logDelivery,
                    new Cluster.LogDelivery(place, Text.of(path), Optional.of(Text.of(region)))));
  }

  /** Attributes of the cloud: {@code aws()}, {@code azure()} or {@code gcp()}. */
  public C attributes(CloudSettings attributes) {
    return with(
        cluster -> cluster.attributes = Once.value(cluster.attributes, attributes.attributes()));
  }

  /** Keys of people who may log in to the machines. */
  public C sshPublicKeys(String... keys) {
    return with(cluster -> cluster.sshPublicKeys.addAll(List.of(keys)));
  }

  /** Whether disks of the machines are encrypted. */
  public C localDiskEncryption(boolean encrypted) {
    return with(
        cluster ->
            cluster.localDiskEncryption =
                Once.value(cluster.localDiskEncryption, Setting.of(encrypted)));
  }

  /** Whether disks of the machines are encrypted, by target. */
  public C localDiskEncryption(Variable<Boolean> encrypted) {
    return with(
        cluster ->
            cluster.localDiskEncryption = Once.value(cluster.localDiskEncryption, encrypted));
  }

  /** What it records. */
  Cluster cluster() {
    return draft.cluster();
  }

  ClusterDraft draft() {
    return draft;
  }

  /** The same type with other settings. */
  abstract C copy(ClusterDraft draft);

  private C with(Consumer<ClusterDraft> change) {
    ClusterDraft next = draft.copy();
    next.origin = Places.marked(next.origin);
    change.accept(next);
    return copy(next);
  }
}
