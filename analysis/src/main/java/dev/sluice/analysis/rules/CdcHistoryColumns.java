package dev.sluice.analysis.rules;

import dev.sluice.analysis.AnalysedColumn;
import dev.sluice.analysis.AnalysedDataset;
import dev.sluice.analysis.AnalysedFlow;
import dev.sluice.compiler.diagnostics.Diagnostic;
import dev.sluice.compiler.emit.sql.SqlType;
import dev.sluice.compiler.rules.Messages;
import dev.sluice.model.Cdc;
import dev.sluice.model.DataType;
import dev.sluice.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The declared schema of a table with history lacks the columns that say when a state was, or has
 * them in another type than the sequence; or a table without history has them.
 */
final class CdcHistoryColumns implements DatasetRule {

  private static final List<String> STATE = List.of("__START_AT", "__END_AT");
  private static final List<String> SYSTEM = List.of("__SYSTEM_START_AT", "__SYSTEM_END_AT");

  @Override
  public String id() {
    return "cdc.history-columns";
  }

  @Override
  public List<Diagnostic> check(AnalysedDataset dataset) {
    Optional<Schema> schema = CdcFlows.schema(dataset);
    List<AnalysedFlow> flows = CdcFlows.of(dataset);
    if (schema.isEmpty() || dataset.columns().open() || flows.isEmpty()) {
      return List.of();
    }
    AnalysedFlow flow = flows.get(0);
    Cdc.Scd scd = CdcFlows.scd(flow).orElseThrow();
    return scd instanceof Cdc.Scd.Type1
        ? withoutHistory(dataset)
        : withHistory(dataset, flow, scd instanceof Cdc.Scd.Bitemporal, schema.get());
  }

  private List<Diagnostic> withoutHistory(AnalysedDataset dataset) {
    return STATE.stream()
        .flatMap(name -> dataset.columns().find(name).stream())
        .map(
            column ->
                Diagnostic.error(
                        id(),
                        column.origin(),
                        "`%s` declares `%s`, but keeps no history."
                            .formatted(dataset.name(), column.name()))
                    .hint("take the column out of the schema")
                    .hint("or keep the history with .scd(type2())"))
        .toList();
  }

  private List<Diagnostic> withHistory(
      AnalysedDataset dataset, AnalysedFlow flow, boolean bitemporal, Schema schema) {
    List<String> needed = new ArrayList<>(STATE);
    if (bitemporal) {
      needed.addAll(SYSTEM);
    }
    List<String> missing =
        needed.stream().filter(name -> dataset.columns().find(name).isEmpty()).toList();
    List<Diagnostic> found = new ArrayList<>();
    if (!missing.isEmpty()) {
      found.add(
          Diagnostic.error(
                  id(),
                  schema.origin(),
                  "The schema of `%s`, which keeps history, lacks %s."
                      .formatted(dataset.name(), Messages.all(missing)))
              .hint(
                  "add "
                      + (missing.size() == 1 ? "it" : "them")
                      + type(flow, missing.get(0))
                          .map(type -> " with the type of the sequence, `" + type + "`")
                          .orElse(" with the type of the sequence")));
    }
    for (String name : needed) {
      dataset
          .columns()
          .find(name)
          .ifPresent(column -> wrong(dataset, flow, column).ifPresent(found::add));
    }
    return found;
  }

  private Optional<Diagnostic> wrong(
      AnalysedDataset dataset, AnalysedFlow flow, AnalysedColumn column) {
    Optional<DataType> needed = flow.written().find(column.name()).flatMap(AnalysedColumn::type);
    if (needed.isEmpty()
        || column.type().isEmpty()
        || needed.get() instanceof DataType.Struct
        || needed.equals(column.type())) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.error(
                id(),
                column.origin(),
                "`%s` declares `%s` as `%s`, but its sequence is a `%s`."
                    .formatted(
                        dataset.name(),
                        column.name(),
                        SqlType.render(column.type().get()),
                        SqlType.render(needed.get())))
            .hint("declare it as `" + SqlType.render(needed.get()) + "`"));
  }

  private static Optional<String> type(AnalysedFlow flow, String name) {
    return flow.written().find(name).flatMap(AnalysedColumn::type).map(SqlType::render);
  }
}
