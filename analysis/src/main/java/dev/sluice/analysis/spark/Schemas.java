package dev.sluice.analysis.spark;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.Columns;
import dev.sluice.compiler.graph.Ddl;
import dev.sluice.model.DataType;
import dev.sluice.model.Origin;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declared schemas as columns. */
final class Schemas implements Schema.Cases<Columns> {

  private static final Schemas INSTANCE = new Schemas();

  private Schemas() {}

  /** Opaque for a text that is no DDL, which a rule of the compiler's reports. */
  static Columns columns(Schema schema) {
    return schema.accept(INSTANCE);
  }

  /** A column of a known type, from nowhere but its table. */
  static AnalysedColumn column(String name, DataType type, Origin origin) {
    return column(name, Optional.of(type), true, Optional.empty(), origin);
  }

  static AnalysedColumn column(
      String name,
      Optional<DataType> type,
      boolean nullable,
      Optional<String> comment,
      Origin origin) {
    return new AnalysedColumn(name, type, nullable, comment, origin, Set.of());
  }

  @Override
  public Columns columns(Schema.Columns schema) {
    List<AnalysedColumn> columns =
        schema.columns().stream()
            .map(
                def ->
                    column(
                        def.name(),
                        judged(def.type()),
                        def.nullable(),
                        def.comment(),
                        def.origin().isKnown() ? def.origin() : schema.origin()))
            .toList();
    return new Columns(columns, false);
  }

  @Override
  public Columns ddl(Schema.Ddl schema) {
    Ddl ddl = Ddl.parse(schema.text());
    if (ddl.problem().isPresent()) {
      return Columns.OPAQUE;
    }
    List<AnalysedColumn> columns =
        ddl.columns().stream()
            .map(
                def ->
                    column(
                        def.name(),
                        judged(def.type()),
                        def.nullable(),
                        Optional.empty(),
                        schema.origin()))
            .toList();
    return new Columns(columns, false);
  }

  /**
   * The columns of hints, which can name fields within a column too: {@code address.zip STRING}.
   */
  static Columns hints(Schema schema) {
    Columns whole = columns(schema);
    if (!whole.open() || !(schema instanceof Schema.Ddl ddl)) {
      return whole;
    }
    List<AnalysedColumn> columns = new ArrayList<>();
    for (String hint : topLevel(ddl.text())) {
      String[] words = hint.strip().split("[\\s:]+", 2);
      Optional<DataType> type = words.length < 2 ? Optional.empty() : Ddl.type(words[1].strip());
      columns.add(
          column(
              String.join(".", dev.sluice.model.Names.parts(words[0])),
              type.flatMap(Schemas::judged),
              true,
              Optional.empty(),
              ddl.origin()));
    }
    return new Columns(columns, true);
  }

  private static List<String> topLevel(String ddl) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < ddl.length(); i++) {
      char c = ddl.charAt(i);
      depth += c == '<' || c == '(' ? 1 : c == '>' || c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        parts.add(ddl.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(ddl.substring(from));
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  /** Types as Spark spells them; absent for those that only the platform has. */
  private static Optional<DataType> judged(DataType type) {
    return Types.model(Types.spark(type));
  }
}
