package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Cluster;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.TreeMap;

/**
 * Attributes of a cloud, by their names in the API, such as {@code availability}; {@code aws()},
 * {@code azure()} and {@code gcp()} make them. It is immutable; each call gives new ones.
 */
public final class CloudSettings {

  private final Cluster.CloudAttributes attributes;

  CloudSettings(Cluster.CloudAttributes attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /** An attribute that is text. */
  public CloudSettings attribute(String name, CharSequence value) {
    return with(name, Text.of(value));
  }

  /** An attribute that is a number. */
  public CloudSettings attribute(String name, int value) {
    return with(name, value);
  }

  /** An attribute that is true or false. */
  public CloudSettings attribute(String name, boolean value) {
    return with(name, value);
  }

  /** What it records. */
  Cluster.CloudAttributes attributes() {
    return attributes;
  }

  private CloudSettings with(String name, Object value) {
    Map<String, Object> values = new TreeMap<>(attributes.values());
    values.put(requireNonNull(name, "name"), value);
    return new CloudSettings(new Cluster.CloudAttributes(attributes.cloud(), values));
  }
}
