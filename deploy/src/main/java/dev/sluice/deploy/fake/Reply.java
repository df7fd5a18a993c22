package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** An answer. */
record Reply(int status, String type, Bytes bytes) {

  private static final String JSON = "application/json";

  Reply {
    requireNonNull(type, "type");
    requireNonNull(bytes, "bytes");
  }

  static Reply json(JsonNode body) {
    return new Reply(200, JSON, Bytes.of(body.toString()));
  }

  static Reply empty() {
    return json(JsonNodeFactory.instance.objectNode());
  }

  static Reply bytes(Bytes content) {
    return new Reply(200, "application/octet-stream", content);
  }

  static Reply error(ApiError error) {
    return error(error.status(), error.code(), error.getMessage());
  }

  static Reply error(int status, String code, String message) {
    JsonNode body =
        JsonNodeFactory.instance.objectNode().put("error_code", code).put("message", message);
    return new Reply(status, JSON, Bytes.of(body.toString()));
  }
}
