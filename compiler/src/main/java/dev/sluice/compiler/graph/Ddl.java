package dev.sluice.compiler.graph;

import static java.util.Objects.requireNonNull;

import dev.sluice.model.DataType;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a Spark DDL text, such as {@code id BIGINT NOT NULL, tags ARRAY<STRING>}.
 *
 * @param columns all columns; those before the problem, if there is one
 * @param problem why the text is no DDL
 */
public record Ddl(List<Column> columns, Optional<Problem> problem) {

  public Ddl {
    columns = List.copyOf(columns);
    requireNonNull(problem, "problem");
  }

  /** One column of the text. */
  public record Column(String name, DataType type, boolean nullable, boolean identity) {
    public Column {
      requireNonNull(name, "name");
      requireNonNull(type, "type");
    }
  }

  /**
   * A mistake in the text.
   *
   * @param message what is wrong, without a full stop
   * @param offset where, counted in characters from 0
   */
  public record Problem(String message, int offset) {
    public Problem {
      requireNonNull(message, "message");
    }
  }

  /** Reads the text of one data type; absent when it is none. Never throws. */
  public static Optional<DataType> type(String text) {
    return DdlParser.type(text);
  }

  /** Reads a text; never throws. */
  public static Ddl parse(String text) {
    return DdlParser.parse(text);
  }
}
