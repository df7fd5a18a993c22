package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Query;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The definitions of datasets with their flows. */
final class PyDatasets implements Dataset.Cases<List<Definition>> {

  private static final int BODY = 4;

  private final Dialects dialect;
  private final Scope scope;
  private final FunctionNames names;
  private final PyTables tables;
  private final PyQuery queries;
  private final PyExpectations expectations;
  private final PyFlows flows;

  PyDatasets(Dialects dialect, TableNames tableNames, Scope scope, FunctionNames names) {
    this.dialect = dialect;
    this.scope = scope;
    this.names = names;
    this.tables = new PyTables(dialect, tableNames, scope);
    this.queries = new PyQuery(dialect, tableNames, scope);
    this.expectations = new PyExpectations(dialect, scope);
    this.flows = new PyFlows(dialect, tableNames, scope, names);
  }

  /** What defines a dataset. */
  List<Definition> define(Dataset dataset) {
    return dataset.accept(this);
  }

  @Override
  public List<Definition> streamingTable(Dataset.StreamingTable dataset) {
    List<Definition> definitions = new ArrayList<>();
    Optional<Flow.ReplaceWhere> replacing = replacing(dataset.flows());
    if (dataset.query().isPresent() || replacing.isPresent()) {
      Arguments arguments = named(dataset);
      tables.arguments(dataset.spec(), arguments);
      tables.rowFilter(dataset.spec(), arguments);
      tables.isPrivate(dataset.spec(), arguments);
      replacing.ifPresent(
          flow -> arguments.add("replace_where", new PyExpr(scope).sqlText(flow.predicate())));
      Query query = dataset.query().orElseGet(() -> replacing.get().source());
      definitions.add(function(dataset, "table", arguments, dataset.spec().comment(), query));
    } else {
      definitions.add(created("create_streaming_table", dataset));
    }
    definitions.addAll(flows.into(scope.quoted(dataset.name()), dataset.flows()));
    return definitions;
  }

  @Override
  public List<Definition> materializedView(Dataset.MaterializedView dataset) {
    Arguments arguments = named(dataset);
    tables.arguments(dataset.spec(), arguments);
    tables.rowFilter(dataset.spec(), arguments);
    tables.isPrivate(dataset.spec(), arguments);
    dataset
        .refreshPolicy()
        .ifPresent(
            policy ->
                arguments.add("refresh_policy", Py.string(policy.name().toLowerCase(Locale.ROOT))));
    return List.of(
        function(
            dataset,
            dialect.materializedView(),
            arguments,
            dataset.spec().comment(),
            dataset.query()));
  }

  @Override
  public List<Definition> streamView(Dataset.StreamView dataset) {
    return view(dataset, dataset.comment(), dataset.sparkConf(), dataset.query());
  }

  @Override
  public List<Definition> batchView(Dataset.BatchView dataset) {
    return view(dataset, dataset.comment(), dataset.sparkConf(), dataset.query());
  }

  /** Python has no word for it: it is a file of SQL. */
  @Override
  public List<Definition> persistedView(Dataset.PersistedView dataset) {
    return List.of();
  }

  @Override
  public List<Definition> managedTable(Dataset.ManagedTable dataset) {
    List<Definition> definitions = new ArrayList<>();
    definitions.add(created("create_table", dataset));
    definitions.addAll(flows.into(scope.quoted(dataset.name()), dataset.flows()));
    return definitions;
  }

  private List<Definition> view(
      Dataset dataset, Optional<Text> comment, Map<String, Text> sparkConf, Query query) {
    Arguments arguments = named(dataset).text("comment", comment).texts("spark_conf", sparkConf);
    return List.of(function(dataset, dialect.temporaryView(), arguments, comment, query));
  }

  private Definition function(
      Dataset dataset, String decorator, Arguments arguments, Optional<Text> comment, Query query) {
    List<String> decorators = new ArrayList<>();
    decorators.add(PyPrinter.decorator(arguments.decorator(dialect.api(decorator))));
    decorators.addAll(expectations.decorators(dataset.expectations()));
    return new Definition(
        "",
        decorators,
        names.of(dataset),
        "",
        Docstring.of(comment),
        PyPrinter.returned(queries.render(query), BODY));
  }

  private Definition created(String function, Dataset.Table dataset) {
    Arguments arguments = new Arguments(scope).text("name", scope.quoted(dataset.name()));
    tables.arguments(dataset.spec(), arguments);
    expectations.arguments(dataset.expectations(), arguments);
    tables.rowFilter(dataset.spec(), arguments);
    tables.isPrivate(dataset.spec(), arguments);
    return Definition.ofCall(PyPrinter.expression(arguments.callOf(dialect.api(function))));
  }

  /** The dataset's name, where it is another than the function's. */
  private Arguments named(Dataset dataset) {
    Arguments arguments = new Arguments(scope);
    return dataset.name().literal().equals(Optional.of(names.of(dataset)))
        ? arguments
        : arguments.text("name", scope.quoted(dataset.name()));
  }

  private static Optional<Flow.ReplaceWhere> replacing(List<Flow> flows) {
    return flows.stream()
        .filter(Flow.ReplaceWhere.class::isInstance)
        .map(Flow.ReplaceWhere.class::cast)
        .findFirst();
  }
}
