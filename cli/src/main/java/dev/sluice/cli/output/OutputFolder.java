package dev.sluice.cli.output;

import static java.util.Objects.requireNonNull;

import dev.sluice.cli.terminal.ExitCode;
import dev.sluice.cli.terminal.Failure;
import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.diff.FileDifference;
import dev.sluice.model.Bundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder that a project is compiled into. Files that are not from here are never touched, and
 * nothing is written unless everything can be.
 */
public final class OutputFolder {

  private final Path root;
  private final String memory;

  /**
   * A folder that a project is compiled into, which need not exist.
   *
   * @throws Failure when it is a file, or would be in one
   */
  public OutputFolder(Path root) {
    this(root, Manifest.FILE);
  }

  /**
   * A folder, which need not exist.
   *
   * @param memory the name of the file in it that remembers what was written
   * @throws Failure when it is a file, or would be in one
   */
  public OutputFolder(Path root, String memory) {
    this.root = requireNonNull(root, "root");
    this.memory = requireNonNull(memory, "memory");
    if (Files.exists(root) && !Files.isDirectory(root)) {
      throw Failure.usage("`" + root + "` is a file, not a folder")
          .hint("name a folder with --out");
    }
    Path above = root.getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above != null && !Files.isDirectory(above)) {
      throw Failure.usage("`" + root + "` can't be a folder, because `" + above + "` is a file")
          .hint("name a folder with --out");
    }
  }

  /**
   * What writing would do.
   *
   * @throws Failure when the folder cannot be read
   */
  public Plan plan(Bundle bundle, List<Artifact> artifacts) {
    Manifest before = readManifest();
    try {
      return new Planner(root, before).plan(bundle, artifacts);
    } catch (UncheckedIOException e) {
      throw failed("read", e.getCause());
    }
  }

  /**
   * What writing would do to these files; what was written before besides stays as it is.
   *
   * @throws Failure when the folder cannot be read
   */
  public Plan plan(List<Artifact> artifacts) {
    Manifest before = readManifest();
    try {
      return new Planner(root, before).plan(artifacts);
    } catch (UncheckedIOException e) {
      throw failed("read", e.getCause());
    }
  }

  /**
   * The plan that has nothing to do, for a bundle of which it is known what it compiles to.
   *
   * @param hash {@link Manifest#hash} of what it compiles to
   * @return empty when something is not as that compile would leave it, or can't be read
   * @throws Failure when there is a manifest that cannot be read
   */
  public Optional<Plan> upToDate(Bundle bundle, String hash) {
    Manifest before = readManifest();
    try {
      return before.hash().equals(hash)
          ? new Planner(root, before).upToDate(bundle)
          : Optional.empty();
    } catch (UncheckedIOException e) { // whoever plans in earnest will say so
      return Optional.empty();
    }
  }

  /**
   * Does it. Files in conflict are overwritten too: whether they may is asked before.
   *
   * @throws Failure when the disk refuses; what was written until then stays, and the next compile
   *     knows it
   */
  public void apply(Plan plan) {
    if (plan.changes().isEmpty() && plan.before().equals(plan.after())) {
      return;
    }
    try {
      new Writer(root, memory).write(plan);
    } catch (IOException e) {
      throw failed("write", e);
    } catch (UncheckedIOException e) {
      throw failed("write", e.getCause());
    }
  }

  /** The texts before and after, for a change to a file of text. */
  public FileDifference difference(Change change) {
    return new FileDifference(change.path(), textOf(change), change.text());
  }

  private Optional<String> textOf(Change change) {
    Path file = root.resolve(change.path());
    if (change.kind() == Change.Kind.CREATE) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      throw failed("read", e);
    }
  }

  private Manifest readManifest() {
    Path file = root.resolve(memory);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Manifest.none();
    }
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException("it is not a regular file");
      }
      return ManifestJson.read(Files.readString(file));
    } catch (IOException e) {
      throw Failure.of(
              ExitCode.REFUSED,
              "`"
                  + file
                  + "` cannot be read, so nothing tells our files from yours: "
                  + e.getMessage())
          .hint("restore it from version control, or delete it and use --force");
    }
  }

  private static Failure failed(String verb, IOException cause) {
    if (cause instanceof FileSystemException at) {
      String file = at.getOtherFile() == null ? at.getFile() : at.getOtherFile();
      return Failure.usage("cannot " + verb + " `" + file + "`: " + reason(at))
          .hint("choose another folder with --out, or mend what is in the way there");
    }
    return Failure.usage("cannot " + verb + " the output: " + cause.getMessage())
        .hint("choose another folder with --out");
  }

  /** The JDK says some reasons by the exception's type only. */
  private static String reason(FileSystemException cause) {
    if (cause instanceof AccessDeniedException) {
      return "you have no permission there";
    }
    if (cause instanceof NoSuchFileException) {
      return "there is no such place, and none can be made";
    }
    if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
      return "something that is not a folder is in its place";
    }
    return cause.getReason() == null ? cause.getClass().getSimpleName() : cause.getReason();
  }
}
