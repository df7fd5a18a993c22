package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.PipelineGraph;
import dev.sluice.compiler.graph.QualifiedName;
import dev.sluice.compiler.graph.ResolvedNames;
import dev.sluice.model.Dataset;
import dev.sluice.model.Names;
import dev.sluice.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names of tables may be. */
final class TableNames {

  private static final int LONGEST = 255;

  /** What Unity Catalog refuses in a part of a name. */
  private static final Pattern REFUSED = Pattern.compile("[ ./\\p{Cntrl}]");

  private TableNames() {}

  /**
   * What is wrong with a name of one to three parts, as a sentence's end; empty when nothing is.
   */
  static Optional<String> mistake(String name) {
    if (name.isEmpty()) {
      return Optional.of("is empty");
    }
    if (name.chars().filter(c -> c == '`').count() % 2 != 0) {
      return Optional.of("has a back-tick that is not closed");
    }
    List<String> parts = Names.parts(name);
    if (parts.size() > 3) {
      return Optional.of("has " + parts.size() + " parts; three are the most");
    }
    return parts.stream().flatMap(part -> partMistake(part).stream()).findFirst();
  }

  /** What is wrong with one part of a name. */
  static Optional<String> partMistake(String part) {
    if (part.isEmpty()) {
      return Optional.of("has an empty part");
    }
    if (part.length() > LONGEST) {
      return Optional.of("has a part of more than " + LONGEST + " characters");
    }
    return REFUSED.matcher(part).find()
        ? Optional.of("has a character that catalogs refuse: a blank, a dot, a slash or a control")
        : Optional.empty();
  }

  /** The key that a dataset's name compares by. */
  static String key(ResolvedNames names, PipelineGraph pipeline, Dataset dataset) {
    return name(names, pipeline, dataset.name()).key();
  }

  static QualifiedName name(ResolvedNames names, PipelineGraph pipeline, Text name) {
    return names.table(pipeline.pipeline(), name);
  }

  /** Whether other pipelines and the catalog see a dataset. */
  static boolean isPublished(Dataset dataset) {
    if (dataset instanceof Dataset.Table table) {
      return !table.spec().isPrivate();
    }
    return dataset instanceof Dataset.PersistedView;
  }
}
