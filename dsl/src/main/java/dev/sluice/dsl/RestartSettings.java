package dev.sluice.dsl;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.Pipeline.RestartWindow;
import dev.sluice.model.Text;
import java.time.DayOfWeek;
import java.util.List;

/**
 * When a continuous pipeline may restart: within five hours from an hour of the day; {@code
 * restartAt(hour)} makes it.
 */
public final class RestartSettings {

  private final RestartWindow window;

  RestartSettings(RestartWindow window) {
    this.window = requireNonNull(window, "window");
  }

  /** Only on these days. */
  public RestartSettings on(DayOfWeek... days) {
    return new RestartSettings(
        new RestartWindow(
            window.startHour(),
            Once.alternative(window.days(), List.of(), List.of(days), "on"),
            window.timeZone(),
            window.origin()));
  }

  /** The time zone of the hour, {@code "Europe/Berlin"}; UTC unless told. */
  public RestartSettings timeZone(CharSequence zone) {
    return new RestartSettings(
        new RestartWindow(
            window.startHour(),
            window.days(),
            Once.value(window.timeZone(), Text.of(zone)),
            window.origin()));
  }

  /** What it records. */
  RestartWindow window() {
    return window;
  }
}
