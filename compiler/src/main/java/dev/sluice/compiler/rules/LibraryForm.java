package dev.sluice.compiler.rules;

import dev.sluice.compiler.ProjectFiles;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.settings.UserLibraries;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A notebook of the user's that is a plain file, a file that is a notebook, a file of another kind,
 * a path outside the project, or a glob that is none.
 */
final class LibraryForm implements Rule {

  @Override
  public String id() {
    return "library.form";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (Pipeline pipeline : context.graph().bundle().pipelines()) {
      for (Library library : pipeline.libraries()) {
        library.accept(new Check(context.files())).ifPresent(found::add);
      }
    }
    return found;
  }

  private final class Check implements Library.Cases<Optional<Diagnostic>> {

    private final ProjectFiles files;

    Check(ProjectFiles files) {
      this.files = files;
    }

    @Override
    public Optional<Diagnostic> notebook(Library.Notebook library) {
      return outside(library)
          .or(
              () ->
                  text(library)
                      .filter(text -> !isNotebook(library, text))
                      .map(
                          text ->
                              error(library, "is a plain file, not a notebook")
                                  .hint("add it with sourceFiles(..)")
                                  .hint(
                                      "or begin it with the line `%s`"
                                          .formatted(header(library)))));
    }

    @Override
    public Optional<Diagnostic> file(Library.File library) {
      String path = library.path().toString();
      if (!path.endsWith(".py") && !path.endsWith(".sql")) {
        return Optional.of(
            error(library, "is neither a `.py` nor a `.sql` file")
                .hint("rename it, or add a notebook with notebooks(..)"));
      }
      return outside(library)
          .or(
              () ->
                  text(library)
                      .filter(text -> isNotebook(library, text))
                      .map(
                          text ->
                              error(library, "is a notebook, not a plain file")
                                  .hint("add it with notebooks(..)")));
    }

    @Override
    public Optional<Diagnostic> glob(Library.Glob library) {
      String path = library.path().toString();
      String rest = path.endsWith("/**") ? path.substring(0, path.length() - 3) : path;
      if (rest.matches(".*[*?\\[].*")) {
        return Optional.of(
            error(library, "is a pattern that the platform does not know")
                .hint("name a file, or a folder that ends in `/**`"));
      }
      boolean whole = path.endsWith("/**") || path.endsWith(".py") || path.endsWith(".sql");
      return whole || UserLibraries.isInWorkspace(library.path())
          ? outside(library)
          : Optional.of(
              error(library, "is a folder without `/**` behind it")
                  .hint("write `%s/**` for all sources in it".formatted(path)));
    }

    private Optional<Diagnostic> outside(Library library) {
      boolean outside =
          !UserLibraries.isInWorkspace(library.path())
              && List.of(library.path().toString().split("[/\\\\]", -1)).contains("..");
      return outside
          ? Optional.of(
              error(library, "lies outside the bundle")
                  .hint("move it into the project and name it from there, without `..`"))
          : Optional.empty();
    }

    private Optional<String> text(Library library) {
      return UserLibraries.isInWorkspace(library.path())
          ? Optional.empty()
          : library.path().literal().flatMap(files::read);
    }

    private Diagnostic error(Library library, String problem) {
      return Diagnostic.error(
          id(), library.origin(), "`%s` %s.".formatted(library.path(), problem));
    }
  }

  private static boolean isNotebook(Library library, String text) {
    String path = library.path().toString();
    return path.endsWith(".ipynb") || text.lines().findFirst().equals(Optional.of(header(library)));
  }

  private static String header(Library library) {
    String path = library.path().toString();
    String comment = path.endsWith(".sql") ? "--" : path.endsWith(".scala") ? "//" : "#";
    return comment + " Databricks notebook source";
  }
}
