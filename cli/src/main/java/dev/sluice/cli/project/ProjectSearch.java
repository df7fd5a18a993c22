package dev.sluice.cli.project;

import dev.sluice.cli.terminal.Failure;
import dev.sluice.model.Project;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the user's project among classes, from their files alone. */
final class ProjectSearch {

  private static final String PROJECT = Project.class.getName().replace('.', '/');

  private final Map<String, ClassHeader> headers = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final ClassLoader others;

  /**
   * A search among some classes.
   *
   * @param others where their supertypes are that are not among them
   */
  ProjectSearch(Collection<ClassHeader> classes, ClassLoader others) {
    classes.forEach(header -> headers.put(header.name(), header));
    this.others = others;
    known.put(PROJECT, true);
  }

  /** The binary names of all projects, sorted. */
  List<String> all() {
    return headers.values().stream()
        .filter(ClassHeader::isConcrete)
        .filter(header -> isProject(header.name()))
        .map(ClassHeader::binaryName)
        .filter(name -> !name.matches(".*\\$\\d.*")) // anonymous and local: never a project's entry
        .sorted()
        .toList();
  }

  /**
   * The one project.
   *
   * @param main what the user chose: a binary name, a simple name or anything between; absent when
   *     there is but one
   * @throws Failure when there is none, or more than one
   */
  String one(Optional<String> main) {
    List<String> all = all();
    List<String> fitting =
        main.map(name -> all.stream().filter(project -> fits(project, name)).toList()).orElse(all);
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    if (all.isEmpty()) {
      throw Failure.usage("no class here implements `Project`")
          .hint("write `public final class Orders implements Project` with a method `define()`");
    }
    if (fitting.isEmpty()) {
      throw listing(Failure.usage("`" + main.orElse("") + "` is none of the projects here"), all)
          .hint("name one of them with --main");
    }
    throw listing(Failure.usage("there are " + fitting.size() + " projects here"), fitting)
        .hint("choose one with --main " + fitting.get(0));
  }

  private static Failure listing(Failure failure, List<String> projects) {
    Failure listing = failure;
    for (String project : projects) {
      listing = listing.detail("    " + project);
    }
    return listing;
  }

  /** A nested class may be written with a dot, and leading packages and classes be left out. */
  private static boolean fits(String project, String name) {
    String dotted = "." + project.replace('$', '.');
    return dotted.endsWith("." + name.replace('$', '.'));
  }

  private boolean isProject(String name) {
    Boolean answer = known.get(name);
    if (answer == null) {
      known.put(name, false); // a class that is its own supertype would never end
      answer = header(name).map(this::hasProjectAbove).orElse(false);
      known.put(name, answer);
    }
    return answer;
  }

  private boolean hasProjectAbove(ClassHeader header) {
    return header.superclass().map(this::isProject).orElse(false)
        || header.interfaces().stream().anyMatch(this::isProject);
  }

  private Optional<ClassHeader> header(String name) {
    ClassHeader header = headers.get(name);
    if (header != null || name.startsWith("java/")) {
      return Optional.ofNullable(header);
    }
    try (InputStream in = others.getResourceAsStream(name + ".class")) {
      return in == null ? Optional.empty() : Optional.of(ClassHeader.read(in));
    } catch (IOException e) {
      return Optional.empty(); // if it matters, loading the project says what is wrong with it
    }
  }
}
