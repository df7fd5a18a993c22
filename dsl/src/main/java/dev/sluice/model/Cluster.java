package dev.sluice.model;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of a pipeline's {@code clusters}.
 *
 * @param attributes {@code aws_attributes}, {@code azure_attributes} or {@code gcp_attributes}
 * @param logDelivery {@code cluster_log_conf}
 */
public record Cluster(
    Label label,
    Optional<Text> nodeType,
    Optional<Text> driverNodeType,
    Size size,
    Optional<Text> policyId,
    boolean applyPolicyDefaults,
    Optional<Text> instancePoolId,
    Optional<Text> driverInstancePoolId,
    Map<String, Text> sparkConf,
    Map<String, Text> sparkEnvVars,
    Map<String, Text> customTags,
    List<InitScript> initScripts,
    Optional<LogDelivery> logDelivery,
    Optional<CloudAttributes> attributes,
    List<String> sshPublicKeys,
    Optional<Setting<Boolean>> localDiskEncryption,
    Origin origin) {

  public Cluster {
    requireNonNull(label, "label");
    requireNonNull(nodeType, "nodeType");
    requireNonNull(driverNodeType, "driverNodeType");
    requireNonNull(size, "size");
    requireNonNull(policyId, "policyId");
    requireNonNull(instancePoolId, "instancePoolId");
    requireNonNull(driverInstancePoolId, "driverInstancePoolId");
    sparkConf = Collections.unmodifiableMap(new TreeMap<>(sparkConf));
    sparkEnvVars = Collections.unmodifiableMap(new TreeMap<>(sparkEnvVars));
    customTags = Collections.unmodifiableMap(new TreeMap<>(customTags));
    initScripts = List.copyOf(initScripts);
    requireNonNull(logDelivery, "logDelivery");
    requireNonNull(attributes, "attributes");
    sshPublicKeys = List.copyOf(sshPublicKeys);
    requireNonNull(localDiskEncryption, "localDiskEncryption");
    requireNonNull(origin, "origin");
  }

  /** The labels; a specific one overrides the default. */
  public enum Label {
    DEFAULT("default"),
    UPDATES("updates"),
    MAINTENANCE("maintenance");

    private final String json;

    Label(String json) {
      this.json = json;
    }

    /** The label in the pipeline's settings. */
    public String json() {
      return json;
    }
  }

  /** How the platform scales. */
  public enum ScalingMode {
    ENHANCED,
    LEGACY
  }

  /** How many workers. */
  public sealed interface Size {

    /** Calls the case of this kind. */
    <R> R accept(Cases<R> cases);

    /** One method per kind. */
    interface Cases<R> {
      R unspecified(Unspecified size);

      R fixed(Fixed size);

      R autoscale(Autoscale size);

      R singleNode(SingleNode size);
    }

    /** Nothing said: the policy or the platform decides. */
    record Unspecified() implements Size {
      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.unspecified(this);
      }
    }

    /** A fixed number. */
    record Fixed(Setting<Integer> workers) implements Size {
      public Fixed {
        requireNonNull(workers, "workers");
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.fixed(this);
      }
    }

    /** {@code autoscale}. */
    record Autoscale(Setting<Integer> min, Setting<Integer> max, ScalingMode mode) implements Size {
      public Autoscale {
        requireNonNull(min, "min");
        requireNonNull(max, "max");
        requireNonNull(mode, "mode");
      }

      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.autoscale(this);
      }
    }

    /** No worker: the driver does the work, with the settings that the platform asks for. */
    record SingleNode() implements Size {
      @Override
      public <R> R accept(Cases<R> cases) {
        return cases.singleNode(this);
      }
    }
  }

  /** Where an init script or a log lies. */
  public enum Place {
    WORKSPACE("workspace"),
    VOLUMES("volumes"),
    DBFS("dbfs"),
    S3("s3"),
    ABFSS("abfss"),
    GCS("gcs");

    private final String json;

    Place(String json) {
      this.json = json;
    }

    /** The key in the cluster's settings. */
    public String json() {
      return json;
    }
  }

  /** An init script of a classic cluster. */
  public record InitScript(Place place, Text destination, Optional<Text> region) {
    public InitScript {
      requireNonNull(place, "place");
      requireNonNull(destination, "destination");
      requireNonNull(region, "region");
    }
  }

  /** Where the cluster's logs are delivered: volumes, dbfs or s3. */
  public record LogDelivery(Place place, Text destination, Optional<Text> region) {
    public LogDelivery {
      requireNonNull(place, "place");
      requireNonNull(destination, "destination");
      requireNonNull(region, "region");
    }
  }

  /** The clouds. */
  public enum Cloud {
    AWS("aws_attributes"),
    AZURE("azure_attributes"),
    GCP("gcp_attributes");

    private final String json;

    Cloud(String json) {
      this.json = json;
    }

    /** The key in the cluster's settings. */
    public String json() {
      return json;
    }
  }

  /**
   * Attributes of one cloud.
   *
   * @param values by their names in the API, such as {@code availability}; Text, Integer or Boolean
   */
  public record CloudAttributes(Cloud cloud, Map<String, Object> values) {
    public CloudAttributes {
      requireNonNull(cloud, "cloud");
      values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
  }
}
