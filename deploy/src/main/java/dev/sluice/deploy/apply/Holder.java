package dev.sluice.deploy.apply;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Who deploys.
 *
 * @param id of this one deployment, such as a UUID
 * @param user in the workspace
 * @param host the machine
 * @param pid the process on it
 */
public record Holder(String id, String user, String host, long pid, Instant since) {

  public Holder {
    requireNonNull(id, "id");
    requireNonNull(user, "user");
    requireNonNull(host, "host");
    requireNonNull(since, "since");
  }
}
