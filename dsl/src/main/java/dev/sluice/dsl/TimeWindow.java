package dev.sluice.dsl;

import java.time.Instant;

/**
 * What {@code F.window} and {@code F.session_window} make: {@code
 * col("window").field(TimeWindow::start)}.
 *
 * @param start the first moment of the window
 * @param end the first moment after it
 */
public record TimeWindow(Instant start, Instant end) {}
