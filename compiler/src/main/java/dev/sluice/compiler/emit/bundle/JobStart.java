package dev.sluice.compiler.emit.bundle;

import dev.sluice.compiler.emit.settings.Fields;
import dev.sluice.compiler.emit.settings.Value;
import dev.sluice.model.Job;
import java.util.Optional;

/** What starts a job, as fields. */
final class JobStart implements Job.When.Cases<Value.Mapping> {

  private final boolean paused;

  JobStart(boolean paused) {
    this.paused = paused;
  }

  @Override
  public Value.Mapping cron(Job.When.Cron when) {
    Fields schedule =
        new Fields()
            .text("quartz_cron_expression", when.expression())
            .text("timezone_id", when.timeZone());
    return new Fields().mapping("schedule", pause(schedule)).mapping();
  }

  @Override
  public Value.Mapping periodic(Job.When.Periodic when) {
    Fields every =
        new Fields()
            .typed("interval", Optional.of(when.interval()))
            .word("unit", when.unit().name());
    return trigger("periodic", every);
  }

  @Override
  public Value.Mapping fileArrival(Job.When.FileArrival when) {
    return trigger("file_arrival", new Fields().text("url", when.url()));
  }

  @Override
  public Value.Mapping tableUpdate(Job.When.TableUpdate when) {
    Fields update =
        new Fields()
            .texts("table_names", when.tables())
            .word("condition", when.all() ? "ALL_UPDATED" : "ANY_UPDATED");
    return trigger("table_update", update);
  }

  /** Here the field has to have something in it, so that it is there at all. */
  @Override
  public Value.Mapping continuous(Job.When.Continuous when) {
    Fields status = new Fields().word("pause_status", paused ? "PAUSED" : "UNPAUSED");
    return new Fields().mapping("continuous", status.mapping()).mapping();
  }

  private Value.Mapping trigger(String kind, Fields fields) {
    Fields trigger = new Fields().mapping(kind, fields.mapping());
    return new Fields().mapping("trigger", pause(trigger)).mapping();
  }

  private Value.Mapping pause(Fields fields) {
    return (paused ? fields.word("pause_status", "PAUSED") : fields).mapping();
  }
}
