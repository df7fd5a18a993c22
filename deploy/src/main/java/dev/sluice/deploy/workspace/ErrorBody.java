package dev.sluice.deploy.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer says of a failure, in any of the forms that there are: with and without a code,
 * SCIM, the older {@code error}, a web page, plain text, nothing.
 *
 * @param message never empty
 */
record ErrorBody(Optional<String> code, String message) {

  private static final int LONGEST = 500;
  private static final Pattern TITLE =
      Pattern.compile("(?is)<title[^>]{0,200}>([^<]{1,300})</title>");

  static ErrorBody of(Answer answer) {
    Optional<JsonNode> json = Json.read(answer.text()).filter(JsonNode::isObject);
    return json.isPresent() ? ofJson(json.get(), answer) : ofText(answer);
  }

  private static ErrorBody ofJson(JsonNode json, Answer answer) {
    Optional<String> code =
        Stream.of("error_code", "scimType")
            .flatMap(name -> Json.text(json, name).stream())
            .findFirst();
    Optional<String> message =
        Stream.of("message", "detail", "error_description", "error")
            .flatMap(name -> Json.text(json, name).stream())
            .findFirst();
    return new ErrorBody(code, message.map(ErrorBody::shortened).orElseGet(() -> none(answer)));
  }

  private static ErrorBody ofText(Answer answer) {
    String text = answer.text().strip();
    if (text.isEmpty()) {
      return new ErrorBody(Optional.empty(), none(answer));
    }
    if (text.startsWith("<")) {
      Matcher title = TITLE.matcher(text);
      String name = title.find() ? " titled \"" + shortened(title.group(1)) + "\"" : "";
      return new ErrorBody(Optional.empty(), "a web page" + name);
    }
    return new ErrorBody(Optional.empty(), shortened(text));
  }

  private static String none(Answer answer) {
    return "no word of explanation (status " + answer.status() + ")";
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "..";
  }
}
