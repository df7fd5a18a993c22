package dev.sluice.compiler.emit.sql;

import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;

/** SQL while it is written: characters, and variables whose values are put between them. */
final class SqlText {

  private final StringBuilder characters = new StringBuilder();
  private final List<Text.Part> parts = new ArrayList<>();

  SqlText add(String sql) {
    characters.append(sql);
    return this;
  }

  SqlText add(Text sql) {
    for (Text.Part part : sql.parts()) {
      if (part instanceof Text.Literal literal) {
        characters.append(literal.value());
      } else {
        variable(part);
      }
    }
    return this;
  }

  /** A string literal with the variables of a text in it. */
  SqlText string(Text value) {
    characters.append('\'');
    for (Text.Part part : value.parts()) {
      if (part instanceof Text.Literal literal) {
        characters.append(SqlString.escape(literal.value()));
      } else {
        variable(part);
      }
    }
    characters.append('\'');
    return this;
  }

  Text text() {
    List<Text.Part> all = new ArrayList<>(parts);
    all.add(new Text.Literal(characters.toString()));
    return new Text(all);
  }

  private void variable(Text.Part part) {
    parts.add(new Text.Literal(characters.toString()));
    characters.setLength(0);
    parts.add(part);
  }
}
