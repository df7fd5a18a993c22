package dev.sluice.compiler.models;

import dev.sluice.model.Cdc;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import java.util.List;
import java.util.Optional;

/** A flow of changes in the making: keys {@code id}, in the order of {@code ts}. */
public final class ACdc {

  public String name;
  public Query source;
  public List<String> keys = List.of("id");
  public Expr sequenceBy = Models.col("ts");
  public Expr deletes;
  public Expr truncates;
  public Cdc.Columns columns = new Cdc.Columns.All();
  public Cdc.Scd scd = new Cdc.Scd.Type1();
  public Cdc.IgnoreNulls ignoreNulls = new Cdc.IgnoreNulls.Never();
  public Expr.Column columnsToUpdate;
  public boolean once;
  public String movedFrom;
  public int line = 93;

  ACdc(Query source) {
    this.source = source;
  }

  Flow.AutoCdc build() {
    return new Flow.AutoCdc(
        Optional.ofNullable(name),
        source,
        keys,
        sequenceBy,
        Optional.ofNullable(deletes),
        Optional.ofNullable(truncates),
        columns,
        scd,
        ignoreNulls,
        Optional.ofNullable(columnsToUpdate),
        once,
        Optional.ofNullable(movedFrom),
        Models.at(line));
  }
}
