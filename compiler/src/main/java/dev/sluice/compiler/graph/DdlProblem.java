package dev.sluice.compiler.graph;

/** Why a text is no Spark DDL; it never leaves {@link Ddl#parse}. */
final class DdlProblem extends RuntimeException {

  private final int offset;

  DdlProblem(String message, int offset) {
    super(message, null, false, false);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
