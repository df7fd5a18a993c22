package dev.sluice.deploy.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a follower asks about one update: a workspace, or what stands for one. */
public interface UpdateSource {

  /**
   * The update as the API answers it.
   *
   * @throws LostException if the answer did not come and asking again may help
   */
  JsonNode update() throws LostException;

  /**
   * The events of the update, in any order.
   *
   * @param since from which time on, inclusive; absent for all
   * @throws LostException if the answer did not come and asking again may help
   */
  List<JsonNode> events(Optional<Instant> since) throws LostException;

  /** A connection was lost, or the workspace was busy: asking again may help. */
  final class LostException extends Exception {
    private static final long serialVersionUID = 1;

    /** With what is told to the user. */
    public LostException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
