package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** What came back: any status, any text. */
record Answer(int status, String text, Optional<String> retryAfter, Optional<String> workspaceId) {

  Answer {
    requireNonNull(text, "text");
    requireNonNull(retryAfter, "retryAfter");
    requireNonNull(workspaceId, "workspaceId");
  }
}
