package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.Lines;
import com.acme.Lines.Written;
import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Job;
import dev.sluice.model.Origin;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Secret;
import dev.sluice.model.Sink;
import dev.sluice.model.Variable;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word carries the line where the user wrote it. */
class OriginsOfWordsTest {

  static List<Written> words() {
    return Lines.words();
  }

  static List<Written> places() {
    return Lines.places();
  }

  @ParameterizedTest
  @MethodSource({"words", "places"})
  void isTheUsersLine(Written written) {
    Origin origin = origin(written.given());
    assertThat(origin.line()).as(written.toString()).isEqualTo(written.line());
    String caller = origin.caller().map(frame -> frame.file() + ":" + frame.line()).orElse("");
    if (!written.caller().isEmpty()) {
      assertThat(origin.file()).isEqualTo("SharedLibrary.java");
      assertThat(caller).isEqualTo(written.caller());
    } else {
      assertThat(origin.file()).isEqualTo("Lines.java");
    }
  }

  private static Origin origin(Object given) {
    if (given instanceof Query<?> query) {
      return query.query().origin();
    } else if (given instanceof dev.sluice.model.Query query) {
      return query.origin();
    } else if (given instanceof Expectation rule) {
      return rule.origin();
    } else if (given instanceof Dataset dataset) {
      return dataset.origin();
    } else if (given instanceof TableFlow flow) {
      return flow.flow().origin();
    } else if (given instanceof Sink sink) {
      return sink.origin();
    } else if (given instanceof Pipeline pipeline) {
      return pipeline.origin();
    } else if (given instanceof Bundle bundle) {
      return bundle.origin();
    } else if (given instanceof Job job) {
      return job.origin();
    } else if (given instanceof Variable<?> variable) {
      return variable.origin();
    } else if (given instanceof Secret secret) {
      return secret.origin();
    } else if (given instanceof BatchSource source) {
      return source.source().origin();
    }
    return ((StreamSource) given).source().origin();
  }
}
