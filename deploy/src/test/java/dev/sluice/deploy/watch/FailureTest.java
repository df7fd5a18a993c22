package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

  private static final Log VIOLATED =
      Log.orders("u-1", 0, 1000, 3)
          .flow(18, "orders", "FAILED")
          .error(
              "org.apache.spark.sql.streaming.StreamingQueryException",
              "[STREAM_FAILED] Query [id = 1] terminated with exception: it stopped",
              "com.databricks.ExpectationViolationException",
              "[EXPECTATION_VIOLATION.VERBOSITY_ALL] Flow 'orders' failed to meet the expectation."
                  + " Violated expectations: 'has a key'.\nOutput record:"
                  + " '{\"order_id\":null}'.")
          .flow(18, "orders_by_day", "SKIPPED")
          .state(19, "FAILED");

  private static final Log LATE =
      Log.of("u-2")
          .defined("late_orders", "orders", "APPEND")
          .flow(3, "late_orders", "FAILED")
          .error(
              "org.apache.spark.SparkException",
              "[TASK_WRITE_FAILED] Task failed while writing rows to x.",
              "org.apache.spark.SparkDateTimeException",
              "[CAST_INVALID_INPUT] The value 'soon' of the type \"STRING\" cannot be cast to"
                  + " \"DATE\" because it is malformed. [NULL]")
          .state(4, "FAILED")
          .error("a.B", "something else");

  @Test
  void aViolatedExpectation() {
    Approvals.verify(FailureText.of(Failure.of(VIOLATED.run("FAILED"), Sources.ORDERS)));
  }

  @Test
  void aViolatedExpectationAsJson() {
    Approvals.verify(
        FailureText.json(Failure.of(VIOLATED.run("FAILED"), Sources.ORDERS)).toPrettyString());
  }

  @Test
  void aFlowWithANameOfItsOwn() {
    Approvals.verify(FailureText.of(Failure.of(LATE.run("FAILED"), Sources.ORDERS)));
  }

  @Test
  void noEventSaysWhy() {
    assertThat(FailureText.of(Failure.of(Log.of("u").run("FAILED"), SourceMap.empty())))
        .isEqualTo(
            """
            error: update `u` failed, and no event says why.
              hint: look at all of its events with `sluice events --update u`
            """);
  }

  @Test
  void whatSucceededAtLastHasNotFailed() {
    Log log =
        Log.of("u")
            .flow(1, "orders", "FAILED")
            .error("a.B", "[DIVIDE_BY_ZERO] x")
            .flow(2, "orders", "COMPLETED");

    assertThat(Failure.of(log.run("COMPLETED"), SourceMap.empty()).causes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[STREAM_FAILED] x: [DELTA_FAILED_TO_MERGE_FIELDS] y | DELTA_FAILED_TO_MERGE_FIELDS",
        "[UNRESOLVED_COLUMN.WITH_SUGGESTION] a [`A`] | UNRESOLVED_COLUMN.WITH_SUGGESTION",
        "[SOMETHING_NEW] happened to [NULL] | SOMETHING_NEW",
        "values are [NULL] and [A] | ''",
        "User does not have CREATE SCHEMA on catalog | ''",
        "[STREAM_FAILED] only | STREAM_FAILED"
      })
  void findsTheClass(String message, String expected) {
    assertThat(Explanations.known().errorClass(message).orElse("")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "User does not have CREATE SCHEMA on catalog `c`. | PERMISSION_DENIED",
        "ModuleNotFoundError: No module named 'acme' | PYTHON_MODULE_NOT_FOUND",
        "[STREAM_FAILED] x. No module named 'acme' | PYTHON_MODULE_NOT_FOUND",
        "Failed to resolve flow: 'orders'. | UNRESOLVABLE_FLOW"
      })
  void explainsMessagesWithoutAClass(String message, String expected) {
    assertThat(Explanations.known().of(message))
        .hasValueSatisfying(known -> assertThat(known.errorClass()).isEqualTo(expected));
  }

  static List<Explanation> table() {
    return Explanations.known().table();
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyExplanationHasASentenceAndHintsThatAreInstructions(Explanation row) {
    assertThat(row.explanation()).endsWith(".").matches("[A-Z].*");
    assertThat(row.hints())
        .isNotEmpty()
        .allSatisfy(hint -> assertThat(hint).matches("[a-z`].*[^.]"));
    assertThat(table()).filteredOn(o -> o.errorClass().equals(row.errorClass())).hasSize(1);
    assertThat(Explanations.known().of("[" + row.errorClass() + "] x")).contains(row);
  }
}
