package dev.sluice.deploy.fake;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import dev.sluice.deploy.workspace.User;
import java.util.List;
import java.util.Optional;

/** A request as a route sees it. */
record Ask(
    RecordedRequest request,
    List<String> arguments,
    Bytes bytes,
    FakeState state,
    User user,
    FakeWorkspace fake) {

  Ask {
    requireNonNull(request, "request");
    arguments = List.copyOf(arguments);
    requireNonNull(bytes, "bytes");
    requireNonNull(state, "state");
    requireNonNull(user, "user");
    requireNonNull(fake, "fake");
  }

  String argument(int index) {
    return arguments.get(index);
  }

  Optional<String> query(String name) {
    return Optional.ofNullable(request.query().get(name));
  }

  int number(String name, int otherwise) {
    try {
      return query(name).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw ApiError.invalid("`" + name + "` is no number.");
    }
  }

  /** The body, if it has nothing that the platform does not know. */
  ObjectNode body(RequestBody expected) {
    JsonNode body = request.body();
    if (body.isMissingNode() && bytes.length() == 0) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (!(body instanceof ObjectNode object)) {
      throw problem("the body is no JSON object");
    }
    List<String> problems = expected.problems(object);
    if (!problems.isEmpty()) {
      throw problem(String.join("; ", problems));
    }
    return object;
  }

  private ApiError problem(String message) {
    fake.problem(request.line() + ": " + message);
    return ApiError.invalid("Could not parse request object: " + message);
  }
}
