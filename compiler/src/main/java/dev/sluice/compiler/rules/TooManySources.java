package dev.sluice.compiler.rules;

import dev.sluice.compiler.SourceLayout;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.Sources;
import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A pipeline has more sources than the platform takes.
 *
 * <p>It takes 1,000 files in all, 100 that are listed one by one, and 50 folders. Beside a notebook
 * or a file of the user's own, the generated files cannot be taken in as a folder: each is listed.
 */
final class TooManySources implements Rule {

  private static final int MOST_FILES = 1000;
  private static final int MOST_LISTED = 100;
  private static final int MOST_FOLDERS = 50;

  @Override
  public String id() {
    return "library.too-many";
  }

  @Override
  public List<Diagnostic> check(RuleContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PipelineGraph graph : context.graph().pipelines()) {
      Pipeline pipeline = graph.pipeline();
      int generated = Sources.of(context.options(), graph).size();
      int folders = count(pipeline, true) + (generated > 0 ? 1 : 0);
      int single = count(pipeline, false);
      if (generated + single > MOST_FILES) {
        found.add(error(context, pipeline, generated + single + " source files", MOST_FILES));
      } else if (single > 0 && generated + single > MOST_LISTED) {
        String what = generated + single + " source files that are listed one by one";
        found.add(
            error(context, pipeline, what, MOST_LISTED)
                .related("such a file is added here", first(pipeline).origin()));
      } else if (single == 0 && folders > MOST_FOLDERS) {
        found.add(
            error(pipeline, folders + " folders of sources", MOST_FOLDERS)
                .hint("take them in with one glob over a folder above them"));
      }
    }
    return found;
  }

  private static int count(Pipeline pipeline, boolean globs) {
    return Math.toIntExact(
        pipeline.libraries().stream()
            .filter(library -> library instanceof Library.Glob == globs)
            .count());
  }

  private static Library first(Pipeline pipeline) {
    return pipeline.libraries().stream()
        .filter(library -> !(library instanceof Library.Glob))
        .findFirst()
        .orElseThrow();
  }

  private Diagnostic error(RuleContext context, Pipeline pipeline, String what, int most) {
    Diagnostic error = error(pipeline, what, most);
    return switch (context.options().effectiveLayout()) {
      case DATASET ->
          error.hint("put more into one file, with --layout " + name(SourceLayout.LAYER));
      case LAYER, PIPELINE -> error.hint("split the pipeline, or leave sources of your own out");
    };
  }

  private static String name(SourceLayout layout) {
    return layout.name().toLowerCase(Locale.ROOT);
  }

  private Diagnostic error(Pipeline pipeline, String what, int most) {
    return Diagnostic.error(
        id(),
        pipeline.origin(),
        "Pipeline `%s` has %s; %d are the most.".formatted(pipeline.key(), what, most));
  }
}
