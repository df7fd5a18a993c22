package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;

/**
 * Streams of Amazon Kinesis; {@code kinesis(streams)} makes one.
 *
 * <p>The payload is the binary column {@code data}.
 */
public final class Kinesis extends BusOptions<Kinesis> implements StreamSource {

  Kinesis(Map<String, Text> options, Origin origin) {
    super("kinesis", options, origin);
  }

  /** The region of AWS. */
  public Kinesis region(CharSequence region) {
    return option("region", region);
  }

  /** The endpoint, where it is not the region's own. */
  public Kinesis endpoint(CharSequence url) {
    return option("endpoint", url);
  }

  /** Where to start without a checkpoint: {@code latest}, {@code trim_horizon}, or JSON. */
  public Kinesis initialPosition(CharSequence position) {
    return option("initialPosition", position);
  }

  /** Reads with enhanced fan-out under this name; by polling unless told. */
  public Kinesis enhancedFanOut(CharSequence consumerName) {
    return option("consumerMode", "efo").option("consumerName", consumerName);
  }

  /** The Unity Catalog credential that reads. */
  public Kinesis serviceCredential(CharSequence name) {
    return option("serviceCredential", name);
  }

  /** The role of AWS that reads. */
  public Kinesis roleArn(CharSequence arn) {
    return option("roleArn", arn);
  }

  @Override
  Kinesis copy(Map<String, Text> options) {
    return new Kinesis(options, origin());
  }
}
