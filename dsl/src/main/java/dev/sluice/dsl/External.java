package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A table outside the bundle, by its name; {@code external("catalog.schema.table")} makes one.
 *
 * <p>A table of the bundle is read by its value instead: {@code read(orders)}.
 */
public final class External extends TableOptions<External> implements BatchSource, StreamSource {

  private final Text name;
  private final Optional<Schema> stated;
  private final Origin origin;

  External(Text name, Optional<Schema> stated, Map<String, Text> options, Origin origin) {
    super(options);
    this.name = requireNonNull(name, "name");
    this.stated = requireNonNull(stated, "stated");
    this.origin = requireNonNull(origin, "origin");
  }

  /** States which columns the table has, by a record; checked where used, emits nothing. */
  public External columns(Class<? extends Record> record) {
    return columns(Schemas.reading(record));
  }

  /** States which columns the table has; checked where used, emits nothing. */
  public External columns(Schema schema) {
    return new External(name, Once.value(stated, schema), options(), origin);
  }

  /** As a stream: passes over commits that update or delete rows. */
  public TableStream skipChangeCommits() {
    return stream().skipChangeCommits();
  }

  /** As a stream: at most so many new files in one micro-batch. */
  public TableStream maxFilesPerTrigger(int files) {
    return stream().maxFilesPerTrigger(files);
  }

  /** As a stream: about so many new bytes in one micro-batch, {@code "10g"}. */
  public TableStream maxBytesPerTrigger(CharSequence bytes) {
    return stream().maxBytesPerTrigger(bytes);
  }

  /** As a stream: reads the initial snapshot in the order of the event time. */
  public TableStream withEventTimeOrder() {
    return stream().withEventTimeOrder();
  }

  /** At rest: the table as of this version. */
  public TableAtRest versionAsOf(long version) {
    return atRest().option("versionAsOf", version);
  }

  /** At rest: the table as of this time, {@code "2025-01-31"}. */
  public TableAtRest timestampAsOf(CharSequence timestamp) {
    return atRest().option("timestampAsOf", timestamp);
  }

  /** At rest: the last version of a change feed that is read. */
  public TableAtRest endingVersion(long version) {
    return atRest().endingVersion(version);
  }

  @Override
  public Source.External source() {
    return table(options());
  }

  @Override
  External copy(Map<String, Text> options) {
    return new External(name, stated, options, origin);
  }

  private TableStream stream() {
    return new TableStream(this::table, options());
  }

  private TableAtRest atRest() {
    return new TableAtRest(this::table, options());
  }

  private Source.External table(Map<String, Text> options) {
    return new Source.External(name, stated, options, OptionMap.of(options).placed(origin));
  }
}
