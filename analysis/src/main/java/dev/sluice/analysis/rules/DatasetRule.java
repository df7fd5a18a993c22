package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.compiler.diagnostics.Diagnostic;
import java.util.List;

/** A rule over what is known of a dataset. */
public interface DatasetRule {

  /** The id of its findings. */
  String id();

  /** What is wrong with a dataset. */
  List<Diagnostic> check(AnalysedDataset dataset);
}
