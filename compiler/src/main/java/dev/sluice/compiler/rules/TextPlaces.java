package dev.sluice.compiler.rules;

import dev.sluice.compiler.graph.ModelWalk;
import dev.sluice.model.Dataset;
import dev.sluice.model.Job;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import dev.sluice.model.Target;

/** How messages say where in a model a text stands. */
final class TextPlaces {

  private static final int LONGEST = 60;

  private TextPlaces() {}

  /** {@code " of `orders`"}, or nothing where it is in no named thing. */
  static String of(ModelWalk.Step step) {
    return step.inside(Dataset.class)
        .map(dataset -> " of `" + dataset.name() + "`")
        .or(() -> step.inside(Sink.class).map(sink -> " of the sink `" + sink.name() + "`"))
        .or(() -> step.inside(Pipeline.class).map(p -> " of pipeline `" + p.key() + "`"))
        .or(() -> step.inside(Job.class).map(job -> " of job `" + job.key() + "`"))
        .or(() -> step.inside(Target.class).map(target -> " of target `" + target.name() + "`"))
        .orElse("");
  }

  /** A text on one line, with dots for what is too long for a message. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "..";
  }
}
