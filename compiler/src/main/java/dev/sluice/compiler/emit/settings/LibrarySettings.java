package dev.sluice.compiler.emit.settings;

import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.emit.SourceFile;
import dev.sluice.model.Library;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The source code of a pipeline: one glob over what is generated, unless a notebook or a file of
 * the user's stands beside it, which the platform does not allow; then each generated file.
 */
final class LibrarySettings implements Library.Cases<Value> {

  private final String key;

  LibrarySettings(String key) {
    this.key = key;
  }

  List<Value> libraries(List<SourceFile> sources, List<Library> libraries) {
    List<Value> all = new ArrayList<>();
    if (libraries.stream().allMatch(Library.Glob.class::isInstance)) {
      if (!sources.isEmpty()) {
        all.add(glob(new Value.BundlePath(Text.of("src/" + key + "/transformations/**"), false)));
      }
    } else {
      sources.forEach(source -> all.add(generated(source)));
    }
    libraries.forEach(library -> all.add(library.accept(this)));
    return all;
  }

  @Override
  public Value notebook(Library.Notebook library) {
    return notebook(path(library, true));
  }

  @Override
  public Value file(Library.File library) {
    return file(path(library, false));
  }

  @Override
  public Value glob(Library.Glob library) {
    return glob(path(library, false));
  }

  private static Value generated(SourceFile source) {
    boolean notebook = source.form() == SourceForm.NOTEBOOK;
    Value path = new Value.BundlePath(Text.of(source.path()), notebook);
    return notebook ? notebook(path) : file(path);
  }

  private Value path(Library library, boolean notebook) {
    return UserLibraries.isInWorkspace(library.path())
        ? new Value.Str(library.path(), false)
        : new Value.BundlePath(UserLibraries.place(key, library), notebook);
  }

  private static Value notebook(Value path) {
    return Fields.one("notebook", Fields.one("path", path));
  }

  private static Value file(Value path) {
    return Fields.one("file", Fields.one("path", path));
  }

  private static Value glob(Value path) {
    return Fields.one("glob", Fields.one("include", path));
  }
}
