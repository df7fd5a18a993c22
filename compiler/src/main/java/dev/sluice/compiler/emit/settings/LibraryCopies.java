package dev.sluice.compiler.emit.settings;

import dev.sluice.compiler.Artifact;
import dev.sluice.compiler.emit.EmitContext;
import dev.sluice.compiler.emit.Emitter;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies the notebooks and files of the project that pipelines name as their sources. */
public final class LibraryCopies implements Emitter {

  @Override
  public List<Artifact> emit(EmitContext context) {
    List<Artifact> copies = new ArrayList<>();
    for (Pipeline pipeline : context.graph().bundle().pipelines()) {
      for (Library library : pipeline.libraries()) {
        text(context, library)
            .map(
                text -> new Artifact(UserLibraries.place(pipeline.key(), library).toString(), text))
            .filter(copy -> copies.stream().noneMatch(copy::equals))
            .ifPresent(copies::add);
      }
    }
    return copies;
  }

  private static Optional<String> text(EmitContext context, Library library) {
    boolean isOfProject =
        !(library instanceof Library.Glob) && !UserLibraries.isInWorkspace(library.path());
    return isOfProject ? library.path().literal().flatMap(context.files()::read) : Optional.empty();
  }
}
