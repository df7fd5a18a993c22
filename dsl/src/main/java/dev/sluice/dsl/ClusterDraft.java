package dev.sluice.dsl;

import dev.sluice.model.Cluster;
import dev.sluice.model.Origin;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has been said of a cluster so far; changed only while it is nobody else's. */
final class ClusterDraft {

  final Cluster.Label label;
  Origin origin;
  final Map<String, Text> sparkConf = new TreeMap<>();
  final Map<String, Text> sparkEnvVars = new TreeMap<>();
  final Map<String, Text> customTags = new TreeMap<>();
  final List<Cluster.InitScript> initScripts = new ArrayList<>();
  final List<String> sshPublicKeys = new ArrayList<>();
  Optional<Text> nodeType = Optional.empty();
  Optional<Text> driverNodeType = Optional.empty();
  Cluster.Size size = new Cluster.Size.Unspecified();
  Optional<Text> policyId = Optional.empty();
  boolean applyPolicyDefaults;
  Optional<Text> instancePoolId = Optional.empty();
  Optional<Text> driverInstancePoolId = Optional.empty();
  Optional<Cluster.LogDelivery> logDelivery = Optional.empty();
  Optional<Cluster.CloudAttributes> attributes = Optional.empty();
  Optional<Setting<Boolean>> localDiskEncryption = Optional.empty();

  ClusterDraft(Cluster.Label label, Origin origin) {
    this.label = label;
    this.origin = origin;
  }

  ClusterDraft copy() {
    ClusterDraft copy = new ClusterDraft(label, origin);
    copy.sparkConf.putAll(sparkConf);
    copy.sparkEnvVars.putAll(sparkEnvVars);
    copy.customTags.putAll(customTags);
    copy.initScripts.addAll(initScripts);
    copy.sshPublicKeys.addAll(sshPublicKeys);
    copy.nodeType = nodeType;
    copy.driverNodeType = driverNodeType;
    copy.size = size;
    copy.policyId = policyId;
    copy.applyPolicyDefaults = applyPolicyDefaults;
    copy.instancePoolId = instancePoolId;
    copy.driverInstancePoolId = driverInstancePoolId;
    copy.logDelivery = logDelivery;
    copy.attributes = attributes;
    copy.localDiskEncryption = localDiskEncryption;
    return copy;
  }

  Cluster cluster() {
    return new Cluster(
        label,
        nodeType,
        driverNodeType,
        size,
        policyId,
        applyPolicyDefaults,
        instancePoolId,
        driverInstancePoolId,
        sparkConf,
        sparkEnvVars,
        customTags,
        initScripts,
        logDelivery,
        attributes,
        sshPublicKeys,
        localDiskEncryption,
        origin);
  }
}
