package dev.sluice.deploy.workspace;

import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.util.Map;
import java.util.regex.Pattern;

/** What a status and a code mean. Where they differ, the code knows better. */
final class ErrorKinds {

  private static final Map<String, Kind> BY_CODE =
      Map.ofEntries(
          Map.entry("RESOURCE_DOES_NOT_EXIST", Kind.NOT_FOUND),
          Map.entry("NOT_FOUND", Kind.NOT_FOUND),
          Map.entry("TABLE_DOES_NOT_EXIST", Kind.NOT_FOUND),
          Map.entry("RESOURCE_ALREADY_EXISTS", Kind.CONFLICT),
          Map.entry("ALREADY_EXISTS", Kind.CONFLICT),
          Map.entry("RESOURCE_CONFLICT", Kind.CONFLICT),
          Map.entry("ABORTED", Kind.CONFLICT),
          Map.entry("UNAUTHENTICATED", Kind.UNAUTHENTICATED),
          Map.entry("PERMISSION_DENIED", Kind.DENIED),
          Map.entry("ENDPOINT_NOT_FOUND", Kind.UNEXPECTED));

  /** The jobs API says it of a job that is gone with the code of a wrong parameter. */
  private static final Pattern GONE = Pattern.compile("Job \\S+ does not exist.*");

  private static final Pattern BAD_TOKEN = Pattern.compile("(?i)invalid (access )?token.*");

  private ErrorKinds() {}

  static Kind of(int status, ErrorBody body) {
    if (GONE.matcher(body.message()).matches()) {
      return Kind.NOT_FOUND;
    }
    if (status == 403 && BAD_TOKEN.matcher(body.message()).matches()) {
      return Kind.UNAUTHENTICATED;
    }
    Kind known = body.code().map(BY_CODE::get).orElse(null);
    return known == null ? of(status) : known;
  }

  private static Kind of(int status) {
    if (status == 401) {
      return Kind.UNAUTHENTICATED;
    }
    if (status == 403) {
      return Kind.DENIED;
    }
    if (status == 404) {
      return Kind.NOT_FOUND;
    }
    if (status == 409 || status == 412) {
      return Kind.CONFLICT;
    }
    if (status == 429 || status == 503) {
      return Kind.EXHAUSTED;
    }
    return status >= 400 && status < 500 ? Kind.INVALID : Kind.UNEXPECTED;
  }
}
