package dev.sluice.deploy.workspace;

import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.util.List;

/** What the user can do about a failure. */
final class ErrorHints {

  private ErrorHints() {}

  static List<String> of(Kind kind, int status, String host) {
    return switch (kind) {
      case NOT_FOUND ->
          List.of("check the id or name, and that `%s` is the workspace".formatted(host));
      case CONFLICT -> List.of("look at what is there now, then run the same command again");
      case DENIED ->
          List.of("ask an owner or an administrator of `%s` for the permission".formatted(host));
      case UNAUTHENTICATED ->
          List.of(
              "log in again or replace the token: it is wrong, expired or of another workspace",
              "run `sluice auth describe` to see which credentials are used");
      case UNREACHABLE -> List.of("check the network, then run the same command again");
      case INVALID -> List.of("correct what the message names, then run the same command again");
      case EXHAUSTED -> busy();
      case UNEXPECTED ->
          status >= 500
              ? List.of("run the same command again in a few minutes: what was done is kept")
              : foreign(host);
    };
  }

  static List<String> busy() {
    return List.of("run the same command again in a few minutes: the workspace is busy");
  }

  static List<String> foreign(String host) {
    return List.of(
        "check that `%s` is the address of a workspace, and that no proxy answers for it"
            .formatted(host));
  }
}
