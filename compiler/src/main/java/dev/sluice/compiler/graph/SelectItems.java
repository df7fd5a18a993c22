package dev.sluice.compiler.graph;

import dev.sluice.compiler.graph.Columns.Column;
import dev.sluice.compiler.graph.DdlTokens.Kind;
import dev.sluice.compiler.graph.DdlTokens.Token;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that select items in SQL text make: those with a name of their own, and stars. */
final class SelectItems {

  private SelectItems() {}

  /** Absent when an item has a name that only Spark knows. */
  static Optional<Columns> of(List<Text> items, Optional<Columns> scope) {
    List<Column> columns = new ArrayList<>();
    for (Text item : items) {
      Optional<List<Column>> made = item(item.toString(), scope);
      if (made.isEmpty()) {
        return Optional.empty();
      }
      columns.addAll(made.get());
    }
    return Optional.of(new Columns(columns));
  }

  private static Optional<List<Column>> item(String text, Optional<Columns> scope) {
    List<Token> tokens;
    try {
      tokens = DdlTokens.of(text);
    } catch (DdlProblem problem) {
      return Optional.empty();
    }
    tokens = tokens.subList(0, tokens.size() - 1);
    int last = tokens.size() - 1;
    if (last < 0) {
      return Optional.empty();
    }
    if (last >= 1 && tokens.get(last).isName() && tokens.get(last - 1).is("AS")) {
      return Optional.of(List.of(Column.untyped(tokens.get(last).text())));
    }
    Optional<List<String>> path = path(tokens);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = path.get();
    String name = parts.get(parts.size() - 1);
    if (name.equals("*") && tokens.get(last).kind() == Kind.SIGN) {
      return scope.flatMap(known -> known.star(parts.subList(0, parts.size() - 1)));
    }
    return Optional.of(
        List.of(scope.flatMap(known -> known.resolve(parts)).orElse(Column.untyped(name))));
  }

  /** Names with dots between them, the last of which may be a star. */
  private static Optional<List<String>> path(List<Token> tokens) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i == tokens.size() - 1;
      if (i % 2 == 1 ? !token.is(".") : !token.isName() && !(last && token.is("*"))) {
        return Optional.empty();
      }
      if (i % 2 == 0) {
        parts.add(token.text());
      }
    }
    return tokens.size() % 2 == 1 ? Optional.of(parts) : Optional.empty();
  }
}
