package dev.sluice.deploy.apply;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sluice.deploy.workspace.FilesApi;
import java.util.Optional;

/** Files of a workspace whose bytes are text. */
final class TextFiles {

  private final FilesApi files;

  TextFiles(FilesApi files) {
    this.files = files;
  }

  Optional<String> read(String path) {
    return files.read(path).map(bytes -> new String(bytes, UTF_8));
  }

  /** Writes a file of our own, whatever is there. */
  void write(String path, String text) {
    files.writeRaw(path, text.getBytes(UTF_8), true);
  }

  /** Writes a file of our own, if there is none. */
  void create(String path, String text) {
    files.writeRaw(path, text.getBytes(UTF_8), false);
  }

  /** Writes a source: a notebook, if its first line says so. */
  void upload(String path, String text) {
    files.write(path, text.getBytes(UTF_8), true);
  }
}
