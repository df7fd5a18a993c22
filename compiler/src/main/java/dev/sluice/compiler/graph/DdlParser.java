package dev.sluice.compiler.graph;

import dev.sluice.compiler.graph.DdlTokens.Kind;
import dev.sluice.compiler.graph.DdlTokens.Token;
import dev.sluice.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the columns of a table: names, types, NOT NULL and identity; other clauses are skipped. */
final class DdlParser {

  private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "FOREIGN");

  private final List<Ddl.Column> columns = new ArrayList<>();
  private final DdlCursor cursor;
  private final DdlTypes types;

  private DdlParser(DdlCursor cursor) {
    this.cursor = cursor;
    this.types = new DdlTypes(cursor);
  }

  static Ddl parse(String text) {
    List<Ddl.Column> columns = List.of();
    try {
      DdlParser parser = new DdlParser(new DdlCursor(DdlTokens.of(text)));
      columns = parser.columns;
      parser.table();
      return new Ddl(columns, Optional.empty());
    } catch (DdlProblem problem) {
      return new Ddl(columns, Optional.of(new Ddl.Problem(problem.getMessage(), problem.offset())));
    }
  }

  static Optional<DataType> type(String text) {
    try {
      DdlCursor cursor = new DdlCursor(DdlTokens.of(text));
      DataType type = new DdlTypes(cursor).type();
      cursor.end();
      return Optional.of(type);
    } catch (DdlProblem problem) {
      return Optional.empty();
    }
  }

  private void table() {
    if (cursor.peek().kind() == Kind.END) {
      throw cursor.problem("there is no column");
    }
    if (cursor.peek().is("STRUCT") && cursor.peek(1).is("<")) {
      DataType.Struct struct = (DataType.Struct) types.type();
      struct
          .fields()
          .forEach(f -> columns.add(new Ddl.Column(f.name(), f.type(), f.nullable(), false)));
      cursor.end();
      return;
    }
    item();
    while (cursor.accept(",")) {
      item();
    }
    cursor.end();
  }

  private void item() {
    if (isConstraint()) {
      skipClauses();
      return;
    }
    Token name = cursor.name("a column name");
    cursor.accept(":");
    if (cursor.peek().is(",") || cursor.peek().kind() == Kind.END) {
      throw cursor.problem("column `" + name.text() + "` has no type");
    }
    DataType type = types.type();
    int from = cursor.position();
    skipClauses();
    columns.add(
        new Ddl.Column(
            name.text(),
            type,
            !cursor.hasPair(from, "NOT", "NULL"),
            cursor.hasPair(from, "AS", "IDENTITY")));
  }

  /** A word that starts a constraint may also name a column: {@code primary BOOLEAN}. */
  private boolean isConstraint() {
    Token first = cursor.peek();
    if (first.kind() != Kind.WORD
        || !CONSTRAINTS.contains(first.text().toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    return first.is("CONSTRAINT")
        ? cursor.peek(2).is("PRIMARY")
            || cursor.peek(2).is("FOREIGN")
            || cursor.peek(2).is("EXPECT")
            || cursor.peek(2).is("CHECK")
        : cursor.peek(1).is("KEY");
  }

  /** Up to the next comma or the end, over what is in parentheses. */
  private void skipClauses() {
    int depth = 0;
    while (cursor.peek().kind() != Kind.END && (depth > 0 || !cursor.peek().is(","))) {
      Token token = cursor.next();
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
        if (depth < 0) {
          throw new DdlProblem("a parenthesis is closed that was never opened", token.offset());
        }
      }
    }
    if (depth > 0) {
      throw cursor.problem("a parenthesis is not closed");
    }
  }
}
