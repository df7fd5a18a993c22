package dev.sluice.deploy.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.RequestBody;
import java.util.Base64;
import java.util.List;

/** Files and folders. */
final class FileRoutes {

  private static final String PATH = "/api/2.0/workspace/";
  private static final int MOST = 10 * 1024 * 1024;

  private FileRoutes() {}

  static void add(Routes routes) {
    routes.add("POST", PATH + "import", FileRoutes::write);
    routes.add("POST", PATH + "mkdirs", FileRoutes::mkdirs);
    routes.add("GET", PATH + "list", FileRoutes::list);
    routes.add("GET", PATH + "get-status", FileRoutes::status);
    routes.add("POST", PATH + "delete", FileRoutes::delete);
    routes.add("GET", PATH + "export", FileRoutes::export);
    routes.add("POST", "/api/2.0/workspace-files/import-file/{*}", FileRoutes::importFile);
    routes.add("GET", "/api/2.0/workspace-files/{*}", FileRoutes::bytes);
  }

  private static Reply write(Ask ask) {
    ObjectNode body = ask.body(RequestBody.IMPORT);
    String path = path(body.path("path").asText());
    Bytes content = decoded(body.path("content").asText());
    if (content.length() > MOST) {
      throw new ApiError(
          400, "MAX_NOTEBOOK_SIZE_EXCEEDED", "File size imported exceeded max size (10485760).");
    }
    ImportedFile file =
        ImportedFile.of(
            path, content, body.path("format").asText("SOURCE"), body.path("language").asText());
    if (!ask.state().files().hasParent(file.path())) {
      throw ApiError.missing("The parent folder of " + file.path() + " does not exist.");
    }
    put(ask, file, body.path("overwrite").asBoolean(), 400);
    return Reply.empty();
  }

  private static Reply importFile(Ask ask) {
    ImportedFile file = ImportedFile.of("/" + ask.argument(0), ask.bytes(), "AUTO", "");
    if (!ask.state().files().hasParent(file.path())) {
      throw ApiError.missing("The parent folder of " + file.path() + " does not exist.");
    }
    put(ask, file, ask.query("overwrite").map(Boolean::parseBoolean).orElse(false), 409);
    return Reply.empty();
  }

  private static void put(Ask ask, ImportedFile file, boolean overwrite, int taken) {
    ask.state()
        .files()
        .find(file.path())
        .ifPresent(
            old -> {
              if (!overwrite) {
                boolean notebook = old.type().equals("NOTEBOOK");
                throw new ApiError(
                    notebook ? 400 : taken,
                    "RESOURCE_ALREADY_EXISTS",
                    file.path() + " already exists.");
              }
              if (!old.type().equals(file.type())) {
                throw ApiError.invalid(
                    "Cannot overwrite the asset at %s due to type mismatch (asked: %s, actual: %s)"
                        .formatted(file.path(), file.type(), old.type()));
              }
            });
    ask.state().files().put(file.path(), file.type(), file.bytes(), file.language());
  }

  private static Reply mkdirs(Ask ask) {
    ask.state().files().mkdirs(path(ask.body(RequestBody.MKDIRS).path("path").asText()));
    return Reply.empty();
  }

  private static Reply list(Ask ask) {
    String path = path(ask.query("path").orElse(""));
    FakeFiles.Entry entry = existing(ask, path);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!entry.type().equals("DIRECTORY")) {
      json.putArray("objects").add(info(entry, path));
      return Reply.json(json);
    }
    List<FakeFiles.Entry> children = ask.state().files().children(path);
    if (!children.isEmpty()) { // an empty folder is an object without fields
      ArrayNode objects = json.putArray("objects");
      children.forEach(child -> objects.add(info(child, path)));
    }
    return Reply.json(json);
  }

  private static Reply status(Ask ask) {
    String path = path(ask.query("path").orElse(""));
    return Reply.json(info(existing(ask, path), path));
  }

  private static Reply delete(Ask ask) {
    ObjectNode body = ask.body(RequestBody.DELETE_FILE);
    String path = path(body.path("path").asText());
    existing(ask, path);
    List<FakeFiles.Entry> gone = ask.state().files().tree(path);
    if (gone.size() > 1 && !body.path("recursive").asBoolean()) {
      throw new ApiError(400, "DIRECTORY_NOT_EMPTY", "Folder (" + path + ") is not empty");
    }
    ask.state().files().remove(gone);
    return Reply.empty();
  }

  private static Reply export(Ask ask) {
    FakeFiles.Entry entry = existing(ask, path(ask.query("path").orElse("")));
    if (entry.type().equals("DIRECTORY")) {
      throw ApiError.invalid("A folder cannot be exported in this format.");
    }
    if (ask.query("direct_download").filter("true"::equals).isPresent()) {
      return Reply.bytes(entry.bytes());
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("content", Base64.getEncoder().encodeToString(entry.bytes().array()));
    return Reply.json(json.put("file_type", entry.language().isEmpty() ? "file" : "py"));
  }

  private static Reply bytes(Ask ask) {
    return Reply.bytes(existing(ask, "/" + ask.argument(0)).bytes());
  }

  private static FakeFiles.Entry existing(Ask ask, String path) {
    return ask.state()
        .files()
        .find(path)
        .orElseThrow(() -> ApiError.missing("Path (" + path + ") doesn't exist."));
  }

  /** An entry, with its path as the one who asks writes paths. */
  private static ObjectNode info(FakeFiles.Entry entry, String asked) {
    String prefix = asked.startsWith("/Workspace") ? "/Workspace" : "";
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("path", prefix + entry.path()).put("object_type", entry.type());
    json.put("object_id", entry.id()).put("modified_at", entry.modified());
    if (entry.type().equals("FILE")) {
      json.put("size", entry.bytes().length());
    }
    if (!entry.language().isEmpty()) {
      json.put("language", entry.language());
    }
    return json;
  }

  private static String path(String path) {
    if (!path.startsWith("/")) {
      throw ApiError.invalid("Path (" + path + ") should start with '/'");
    }
    return path;
  }

  private static Bytes decoded(String content) {
    try {
      return new Bytes(Base64.getDecoder().decode(content));
    } catch (IllegalArgumentException e) {
      throw ApiError.invalid("The content is not in base64.");
    }
  }
}
