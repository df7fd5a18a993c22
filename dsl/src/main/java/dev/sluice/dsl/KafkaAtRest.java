package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Text;
import java.util.Map;

/** Topics of Kafka up to an end, which only a read at rest has. */
public final class KafkaAtRest extends KafkaOptions<KafkaAtRest> implements BatchSource {

  KafkaAtRest(Map<String, Text> options, Origin origin) {
    super(options, origin);
  }

  @Override
  KafkaAtRest copy(Map<String, Text> options) {
    return new KafkaAtRest(options, origin());
  }
}
