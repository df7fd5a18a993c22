package dev.sluice.compiler.models;

import dev.sluice.model.Cluster;
import dev.sluice.model.Setting;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A cluster in the making. */
public final class ACluster {

  public Cluster.Label label;
  public Text nodeType;
  public Text driverNodeType;
  public Cluster.Size size = new Cluster.Size.Fixed(Setting.of(2));
  public Text instancePoolId;
  public Text driverInstancePoolId;
  public Map<String, Text> sparkConf = new TreeMap<>();
  public Map<String, Text> customTags = new TreeMap<>();
  public List<Cluster.InitScript> initScripts = new ArrayList<>();
  public Cluster.LogDelivery logDelivery;
  public List<String> sshPublicKeys = new ArrayList<>();
  public int line = 35;

  ACluster(Cluster.Label label) {
    this.label = label;
  }

  /** Sets an autoscaling size. */
  public void autoscale(int min, int max) {
    size =
        new Cluster.Size.Autoscale(Setting.of(min), Setting.of(max), Cluster.ScalingMode.ENHANCED);
  }

  Cluster build() {
    return new Cluster(
        label,
        Optional.ofNullable(nodeType),
        Optional.ofNullable(driverNodeType),
        size,
        Optional.empty(),
        false,
        Optional.ofNullable(instancePoolId),
        Optional.ofNullable(driverInstancePoolId),
        sparkConf,
        Map.of(),
        customTags,
        initScripts,
        Optional.ofNullable(logDelivery),
        Optional.empty(),
        sshPublicKeys,
        Optional.empty(),
        Models.at(line));
  }
}
