package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

/** A refusal in the usual form. */
final class ApiError extends RuntimeException {

  private final int status;
  private final String code;

  ApiError(int status, String code, String message) {
    super(requireNonNull(message, "message"), null, false, false);
    this.status = status;
    this.code = requireNonNull(code, "code");
  }

  static ApiError invalid(String message) {
    return new ApiError(400, "INVALID_PARAMETER_VALUE", message);
  }

  static ApiError missing(String message) {
    return new ApiError(404, "RESOURCE_DOES_NOT_EXIST", message);
  }

  static ApiError conflict(String message) {
    return new ApiError(409, "RESOURCE_CONFLICT", message);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }
}
