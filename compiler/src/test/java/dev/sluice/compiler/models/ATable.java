package dev.sluice.compiler.models;

import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Flow;
import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.RowFilter;
import dev.sluice.model.Schema;
import dev.sluice.model.Suppression;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table in the making. */
public final class ATable {

  public Text name;
  public Query query;
  public Layer layer;
  public Text comment;
  public Schema schema;
  public Map<String, Text> properties = new TreeMap<>();
  public Layout layout = new Layout.Unspecified();
  public Map<String, Text> sparkConf = new TreeMap<>();
  public boolean isPrivate;
  public Text path;
  public RowFilter rowFilter;
  public List<Flow> flows = new ArrayList<>();
  public List<Expectation> expectations = new ArrayList<>();
  public Dataset.RefreshPolicy refreshPolicy;
  public String movedFrom;
  public List<Suppression> suppressions = new ArrayList<>();
  public List<String> sensitive = new ArrayList<>();
  public int line = 10;

  ATable(String name) {
    this.name = Text.of(name);
  }

  Dataset.StreamingTable streaming() {
    return new Dataset.StreamingTable(
        name,
        spec(),
        Optional.ofNullable(query),
        flows,
        expectations,
        Optional.ofNullable(movedFrom),
        new Remarks(suppressions, sensitive),
        Models.at(line));
  }

  Dataset.MaterializedView materialized() {
    return new Dataset.MaterializedView(
        name,
        spec(),
        query,
        Optional.ofNullable(refreshPolicy),
        expectations,
        Optional.ofNullable(movedFrom),
        new Remarks(suppressions, sensitive),
        Models.at(line));
  }

  Dataset.ManagedTable managed() {
    return new Dataset.ManagedTable(
        name,
        spec(),
        flows,
        expectations,
        Optional.ofNullable(movedFrom),
        new Remarks(suppressions, sensitive),
        Models.at(line));
  }

  private TableSpec spec() {
    return new TableSpec(
        Optional.ofNullable(layer),
        Optional.ofNullable(comment),
        Optional.ofNullable(schema),
        properties,
        layout,
        sparkConf,
        isPrivate,
        Optional.ofNullable(path),
        Optional.ofNullable(rowFilter));
  }
}
