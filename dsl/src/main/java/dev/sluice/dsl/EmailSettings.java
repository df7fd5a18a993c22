package dev.sluice.dsl;

import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline.Alert;
import dev.sluice.model.Pipeline.Notification;
import dev.sluice.model.Text;
import java.util.List;

/** People who get e-mails, of whom is still to be said when; {@code email(..)} makes it. */
public final class EmailSettings {

  private final List<Text> recipients;
  private final Origin origin;

  EmailSettings(List<Text> recipients, Origin origin) {
    this.recipients = List.copyOf(recipients);
    this.origin = origin;
  }

  /** When they get one: {@code ON_UPDATE_FAILURE} and its like. */
  public Notification on(Alert... alerts) {
    return new Notification(recipients, List.of(alerts), origin);
  }
}
