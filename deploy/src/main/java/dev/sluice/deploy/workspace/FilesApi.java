package dev.sluice.deploy.workspace;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.deploy.workspace.WorkspaceException.Failure;
import dev.sluice.deploy.workspace.WorkspaceException.Kind;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Files and folders of the workspace; paths are absolute. */
public final class FilesApi {

  /** The most bytes that the workspace takes or gives at once. */
  public static final int LARGEST_FILE = 10 * 1024 * 1024;

  private static final String PATH = "/api/2.0/workspace/";

  private final Requests requests;

  FilesApi(Requests requests) {
    this.requests = requireNonNull(requests, "requests");
  }

  /**
   * Writes a file or a notebook, whichever its first line says; a notebook loses the extension of
   * its path. Its folder has to be there.
   *
   * @throws WorkspaceException {@link Kind#CONFLICT} when something is there and {@code overwrite}
   *     is false
   */
  public void write(String path, byte[] content, boolean overwrite) {
    write(path, content, overwrite, "AUTO");
  }

  /** Writes bytes that are a file whatever is in them, such as a state. */
  public void writeRaw(String path, byte[] content, boolean overwrite) {
    write(path, content, overwrite, "RAW");
  }

  /** Makes a folder with all that are above it; nothing happens when it is there. */
  public void mkdirs(String path) {
    requests.send(Call.freely("POST", PATH + "mkdirs", Json.object().put("path", path)));
  }

  /** What is in a folder, by path; nothing when there is no such folder. */
  public List<WorkspaceObject> list(String path) {
    return requests.find(Call.get(PATH + "list", Map.of("path", path))).stream()
        .flatMap(json -> StreamSupport.stream(json.path("objects").spliterator(), false))
        .map(WorkspaceObject::of)
        .sorted(Comparator.comparing(WorkspaceObject::path))
        .toList();
  }

  /** What is at a path. */
  public Optional<WorkspaceObject> status(String path) {
    return requests
        .find(Call.get(PATH + "get-status", Map.of("path", path)))
        .map(WorkspaceObject::of);
  }

  /** Deletes what is at a path, if there is anything; returns whether there was. */
  public boolean delete(String path, boolean recursive) {
    ObjectNode body = Json.object().put("path", path).put("recursive", recursive);
    return requests.find(Call.freely("POST", PATH + "delete", body)).isPresent();
  }

  /** The bytes of a file, or the source of a notebook; absent when there is none. */
  public Optional<byte[]> read(String path) {
    Map<String, String> query = Map.of("path", path, "format", "AUTO");
    return requests
        .find(Call.get(PATH + "export", query))
        .map(json -> decoded(path, json.path("content").asText()));
  }

  private byte[] decoded(String path, String content) {
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException e) {
      throw requests.failures().strange("GET " + PATH + "export " + path, "base64 `content`");
    }
  }

  private void write(String path, byte[] content, boolean overwrite, String format) {
    if (content.length > LARGEST_FILE) {
      throw new WorkspaceException(
          Failure.of(
              Kind.INVALID,
              "`%s` has %,d bytes; a file of the workspace has at most 10 MB."
                  .formatted(path, content.length),
              List.of("put it into a volume, and read it from there")),
          null);
    }
    ObjectNode body =
        Json.object()
            .put("path", path)
            .put("content", Base64.getEncoder().encodeToString(content))
            .put("format", format)
            .put("overwrite", overwrite);
    requests.send(
        overwrite
            ? Call.freely("POST", PATH + "import", body)
            : Call.once("POST", PATH + "import", body));
  }
}
