package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.append;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.ddl;
import static dev.sluice.compiler.models.Models.expr;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.snapshots;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Cdc;
import dev.sluice.model.Compute;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Query;
import dev.sluice.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Flows of changes and of snapshots. */
final class CdcCases {

  private static final Query CHANGES = externalStream("x.y.changes");
  private static final Cdc.Scd TYPE2 = new Cdc.Scd.Type2(new Cdc.History.All());

  private static final Dataset.StreamingTable CHANGED =
      table("t", t -> t.flows.add(cdc(CHANGES, c -> {})));

  private CdcCases() {}

  static List<RuleCase> all() {
    return List.of(
        accepts("stream.changing-source", bundleOf(CHANGED, Models.mv("r", Models.read(CHANGED)))),
        reports(
            "stream.changing-source",
            bundleOf(CHANGED, table("r", t -> t.query = Models.readStream(CHANGED))),
            "51: `r` reads `t` as a stream, whose rows a flow of changes updates."),
        accepts("cdc.own-query", flows(cdc(CHANGES, c -> {}))),
        reports(
            "cdc.own-query",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.query = loader("id INT");
                      t.flows.add(cdc(CHANGES, c -> c.name = "f"));
                    })),
            "93: `t` has a query of its own, so no AUTO CDC flow can write to it."),
        accepts(
            "cdc.mixed-flows",
            flows(cdc(CHANGES, c -> c.name = "a"), cdc(CHANGES, c -> c.name = "b"))),
        reports(
            "cdc.mixed-flows",
            flows(cdc(CHANGES, c -> {}), append("more", loader("id INT"))),
            "90: A flow of kind append cannot write to `t`, as flows of kind AUTO CDC do."),
        accepts(
            "managed-table.flow-kind",
            preview(p -> p.datasets.add(Models.managed("t", append("f", loader("id INT")))))),
        reports(
            "managed-table.flow-kind",
            preview(p -> p.datasets.add(Models.managed("t", cdc(CHANGES, c -> {})))),
            "93: The managed table `t` takes no flow of kind AUTO CDC."),
        accepts("cdc.source-not-a-table", flows(cdc(CHANGES, c -> {}))),
        reports(
            "cdc.source-not-a-table",
            flows(cdc(new Query.Where(CHANGES, expr("x > 1"), Models.at(66)), c -> {})),
            "66: The source of the AUTO CDC flow into `t` is a query, but it has to be a table or a"
                + " view."),
        reports(
            "cdc.source-not-a-table",
            flows(cdc(withOption(), c -> {})),
            "52: The source of the AUTO CDC flow into `t` is read with options, which such a flow"
                + " has no place for."),
        accepts("cdc.keys", flows(cdc(CHANGES, c -> c.keys = List.of("a", "b")))),
        reports(
            "cdc.keys",
            flows(cdc(CHANGES, c -> c.keys = List.of())),
            "93: The AUTO CDC flow into `t` has no key."),
        reports(
            "cdc.keys",
            flows(cdc(CHANGES, c -> c.keys = List.of("s.id"))),
            "93: The AUTO CDC flow into `t` has the qualified key `s.id`."),
        reports(
            "cdc.keys",
            flows(cdc(CHANGES, c -> c.keys = List.of("id", "ID"))),
            "93: The AUTO CDC flow into `t` has the key `ID` twice."),
        accepts("cdc.truncates", flows(cdc(CHANGES, c -> c.truncates = expr("op = 'T'")))),
        reports(
            "cdc.truncates",
            flows(
                cdc(
                    CHANGES,
                    c -> {
                      c.truncates = expr("op = 'T'");
                      c.scd = TYPE2;
                    })),
            "93: The flow into `t` applies truncates, which only SCD type 1 does."),
        accepts("cdc.columns-to-update", flows(cdc(CHANGES, c -> c.columnsToUpdate = col("cols")))),
        reports(
            "cdc.columns-to-update",
            flows(
                cdc(
                    CHANGES,
                    c -> {
                      c.columnsToUpdate = col("cols");
                      c.ignoreNulls = new Cdc.IgnoreNulls.Always();
                    })),
            "93: The flow into `t` has columnsToUpdate and ignores NULLs, which exclude each"
                + " other."),
        accepts("cdc.bitemporal-snapshot", flows(snapshots(external("x.y.s"), TYPE2))),
        reports(
            "cdc.bitemporal-snapshot",
            flows(snapshots(external("x.y.s"), new Cdc.Scd.Bitemporal(col("ts")))),
            "94: The snapshots into `t` are bitemporal, which only AUTO CDC can be."),
        accepts(
            "cdc.different-history",
            flows(two("a", new Cdc.Scd.Type1()), two("b", new Cdc.Scd.Type1()))),
        reports(
            "cdc.different-history",
            flows(two("a", new Cdc.Scd.Type1()), two("b", TYPE2)),
            "93: A flow into `t` keeps SCD type 2, but another one keeps SCD type 1."),
        accepts(
            "cdc.key-left-out",
            flows(cdc(CHANGES, c -> c.columns = new Cdc.Columns.Except(List.of("ts"))))),
        reports(
            "cdc.key-left-out",
            flows(cdc(CHANGES, c -> c.columns = new Cdc.Columns.Only(List.of("name")))),
            "93: The key `id` of the flow into `t` is not among the columns that it writes."),
        accepts("cdc.identity-column", typed("id BIGINT")),
        reports(
            "cdc.identity-column",
            typed("n BIGINT GENERATED ALWAYS AS IDENTITY, id INT"),
            "40: Column `n` of `t` is an identity column, which a target of changes cannot have."),
        accepts("edition.cdc", edition(Pipeline.Edition.PRO)),
        reports(
            "edition.cdc",
            edition(Pipeline.Edition.CORE),
            "93: The flow into `t` needs edition PRO or ADVANCED, but pipeline `orders` has"
                + " CORE."));
  }

  private static Flow two(String name, Cdc.Scd scd) {
    return cdc(
        CHANGES,
        c -> {
          c.name = name;
          c.scd = scd;
        });
  }

  private static Query withOption() {
    return new Query.Read(
        new Source.External(
            text("x.y.z"),
            Optional.empty(),
            Map.of("skipChangeCommits", text("true")),
            Models.at(52)),
        true,
        Models.at(52));
  }

  private static Bundle flows(Flow... flows) {
    return bundleOf(table("t", t -> t.flows.addAll(List.of(flows))));
  }

  private static Bundle typed(String ddl) {
    return bundleOf(
        table(
            "t",
            t -> {
              t.schema = ddl(ddl);
              t.flows.add(cdc(CHANGES, c -> {}));
            }));
  }

  private static Bundle edition(Pipeline.Edition edition) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.compute = new Compute.Clusters(List.of(), Optional.empty());
              p.edition = edition;
              p.datasets.add(table("t", t -> t.flows.add(cdc(CHANGES, c -> {}))));
            }));
  }

  private static Bundle preview(Consumer<dev.sluice.compiler.models.APipeline> settings) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.preview = true;
              settings.accept(p);
            }));
  }
}
