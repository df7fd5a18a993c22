package dev.sluice.examples.trials;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.compiler.SourceForm;
import dev.sluice.compiler.SourceLayout;
import dev.sluice.model.Project;
import dev.sluice.testing.SluiceApprovals;
import java.util.stream.Stream;
import org.approvaltests.namer.NamerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trial compiles to what was approved, in one of the layouts and forms. */
class TrialsTest {

  @ParameterizedTest
  @MethodSource
  void output(Project trial, SourceLayout layout, SourceForm form) {
    NamerFactory.withParameters(trial.getClass().getSimpleName());
    SluiceApprovals.verify(
        trial,
        CompilerOptions.of(trial.getClass().getName())
            .layout(layout)
            .form(form)
            .user("someone@example.com"));
  }

  static Stream<Arguments> output() {
    return Trials.all().stream()
        .map(
            trial ->
                trial instanceof FraudWatch
                    ? Arguments.of(trial, SourceLayout.PIPELINE, SourceForm.NOTEBOOK)
                    : trial instanceof Replication
                        ? Arguments.of(trial, SourceLayout.LAYER, SourceForm.FILE)
                        : Arguments.of(trial, SourceLayout.DATASET, SourceForm.FILE));
  }
}
