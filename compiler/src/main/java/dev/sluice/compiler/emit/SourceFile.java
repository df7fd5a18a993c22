package dev.sluice.compiler.emit;

import static java.util.Objects.requireNonNull;

import dev.sluice.compiler.SourceForm;
import dev.sluice.model.Dataset;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import java.util.List;

/**
 * A generated source of a pipeline.
 *
 * @param path from the output folder, such as {@code src/orders/transformations/gold/totals.py}
 * @param form a plain file or a notebook
 * @param members what it defines, in the order of the file
 */
public record SourceFile(String path, SourceForm form, Language language, List<Member> members) {
  public SourceFile {
    requireNonNull(path, "path");
    requireNonNull(form, "form");
    requireNonNull(language, "language");
    members = List.copyOf(members);
  }

  /** What it is written in. */
  public enum Language {
    PYTHON,
    SQL
  }

  /** Something that a source defines. */
  public sealed interface Member {
    /** Its name, for messages. */
    String name();

    /** Where the user wrote it. */
    Origin origin();
  }

  /** A dataset with the flows that feed it. */
  public record OfDataset(Dataset dataset) implements Member {
    @Override
    public String name() {
      return dataset.name().toString();
    }

    @Override
    public Origin origin() {
      return dataset.origin();
    }
  }

  /** A sink with its flows. */
  public record OfSink(Sink sink) implements Member {
    @Override
    public String name() {
      return sink.name();
    }

    @Override
    public Origin origin() {
      return sink.origin();
    }
  }

  /** An event hook. */
  public record OfHook(Pipeline.EventHook hook) implements Member {
    @Override
    public String name() {
      return hook.handler().name();
    }

    @Override
    public Origin origin() {
      return hook.origin();
    }
  }
}
