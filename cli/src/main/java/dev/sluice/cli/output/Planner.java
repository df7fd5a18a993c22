package dev.sluice.cli.output;

import static java.util.Comparator.comparing;

import dev.sluice.compiler.Artifact;
import dev.sluice.model.Bundle;
import dev.sluice.model.Pipeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Compares what was compiled with what is in the folder and what is remembered of it. */
final class Planner {

  /** From this many files on, two processors are faster than one. */
  private static final int MANY = 500;

  private final Path root;
  private final FolderView view;
  private final Manifest before;

  Planner(Path root, Manifest before) {
    this.root = root;
    this.view = new FolderView(root);
    this.before = before;
  }

  /** The state of one file. */
  private record Verdict(
      String path, Optional<Change> change, Optional<Conflict.Reason> conflict, String hash) {}

  Plan plan(Bundle bundle, List<Artifact> artifacts) {
    Set<String> current = new HashSet<>();
    for (Artifact artifact : artifacts) {
      SafePath.check(artifact.path());
      current.add(artifact.path());
    }
    before.paths().forEach(SafePath::check);
    List<String> stale = before.paths().stream().filter(path -> !current.contains(path)).toList();
    stream(
            Stream.concat(current.stream(), stale.stream())
                .map(SafePath::folder)
                .distinct()
                .toList())
        .forEach(view::blockedFolder);

    List<Verdict> verdicts = new ArrayList<>(stream(artifacts).map(this::judge).toList());
    TreeMap<String, String> hashes = new TreeMap<>();
    verdicts.forEach(verdict -> hashes.put(verdict.path(), verdict.hash()));
    verdicts.addAll(stream(stale).flatMap(path -> judgeStale(path).stream()).toList());
    return plan(
        verdicts,
        removed(bundle),
        new Manifest(bundle.name(), keys(bundle), hashes, new TreeMap<>()));
  }

  /** For files beside those that were written before. */
  Plan plan(List<Artifact> artifacts) {
    artifacts.forEach(artifact -> SafePath.check(artifact.path()));
    stream(artifacts.stream().map(it -> SafePath.folder(it.path())).distinct().toList())
        .forEach(view::blockedFolder);
    List<Verdict> verdicts = stream(artifacts).map(this::judge).toList();
    TreeMap<String, String> hashes = new TreeMap<>(before.files());
    verdicts.forEach(verdict -> hashes.put(verdict.path(), verdict.hash()));
    return plan(
        verdicts,
        List.of(),
        new Manifest(before.bundle(), before.pipelines(), hashes, new TreeMap<>()));
  }

  /** The plan that has nothing to do, if all is as the manifest says. */
  Optional<Plan> upToDate(Bundle bundle) {
    Manifest after = new Manifest(bundle.name(), keys(bundle), before.files(), new TreeMap<>());
    if (!before.equals(after)) {
      return Optional.empty();
    }
    List<String> paths = before.paths();
    paths.forEach(SafePath::check);
    stream(paths.stream().map(SafePath::folder).distinct().toList()).forEach(view::blockedFolder);
    return stream(paths).allMatch(this::isAsWritten)
        ? Optional.of(new Plan(List.of(), paths.size(), List.of(), List.of(), before, after))
        : Optional.empty();
  }

  private boolean isAsWritten(String path) {
    return blocked(path).isEmpty()
        && view.exists(path)
        && before.wrote(path, Hashes.of(read(path)));
  }

  private Plan plan(List<Verdict> verdicts, List<String> removed, Manifest after) {
    List<Change> changes = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      verdict.change().ifPresent(changes::add);
      verdict.conflict().ifPresent(reason -> conflicts.add(new Conflict(verdict.path(), reason)));
    }
    changes.sort(comparing(Change::path));
    conflicts.sort(comparing(Conflict::path));
    return new Plan(changes, verdicts.size() - changes.size(), conflicts, removed, before, after);
  }

  private static <T> Stream<T> stream(List<T> list) {
    return list.size() < MANY ? list.stream() : list.parallelStream();
  }

  private Verdict judge(Artifact artifact) {
    String path = artifact.path();
    byte[] wanted = artifact.text().getBytes(StandardCharsets.UTF_8);
    String hash = Hashes.of(wanted);
    Optional<Conflict.Reason> blocked = blocked(path);
    if (blocked.isPresent() || !view.exists(path)) {
      return new Verdict(path, Optional.of(create(artifact)), blocked, hash);
    }
    byte[] found = read(path);
    if (Arrays.equals(wanted, found)) {
      return new Verdict(path, Optional.empty(), Optional.empty(), hash);
    }
    Change update = new Change(path, Change.Kind.UPDATE, Optional.of(artifact.text()));
    return new Verdict(path, Optional.of(update), owner(path, found), hash);
  }

  /** Why a file that is there, and differs, may not be replaced. */
  private Optional<Conflict.Reason> owner(String path, byte[] found) {
    if (before.wrote(path, Hashes.of(found))) {
      return Optional.empty();
    }
    boolean known = before.files().containsKey(path) || before.pending().containsKey(path);
    return Optional.of(known ? Conflict.Reason.EDITED : Conflict.Reason.FOREIGN);
  }

  /**
   * A file that we wrote before; nothing to do if someone deleted it, or put another thing there.
   */
  private Optional<Verdict> judgeStale(String path) {
    if (view.blockedFolder(SafePath.folder(path)).isPresent()
        || !view.exists(path)
        || view.blockedFile(path).isPresent()) {
      return Optional.empty();
    }
    Change delete = new Change(path, Change.Kind.DELETE, Optional.empty());
    Optional<Conflict.Reason> conflict =
        before.wrote(path, Hashes.of(read(path)))
            ? Optional.empty()
            : Optional.of(Conflict.Reason.EDITED_STALE);
    return Optional.of(new Verdict(path, Optional.of(delete), conflict, ""));
  }

  private Optional<Conflict.Reason> blocked(String path) {
    Optional<Conflict.Reason> folder = view.blockedFolder(SafePath.folder(path));
    return folder.isPresent() || !view.exists(path) ? folder : view.blockedFile(path);
  }

  private static Change create(Artifact artifact) {
    return new Change(artifact.path(), Change.Kind.CREATE, Optional.of(artifact.text()));
  }

  private byte[] read(String path) {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> removed(Bundle bundle) {
    Set<String> accounted = new HashSet<>(keys(bundle));
    bundle.pipelines().forEach(pipeline -> pipeline.movedFrom().ifPresent(accounted::add));
    return before.pipelines().stream().filter(key -> !accounted.contains(key)).toList();
  }

  private static List<String> keys(Bundle bundle) {
    return bundle.pipelines().stream().map(Pipeline::key).sorted().toList();
  }
}
