package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.python.syntax.PyPrinter;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Sink;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The definitions of sinks with their flows, and of event hooks. */
final class PySinks implements Sink.Cases<List<Definition>> {

  private static final int BODY = 4;

  private final Dialects dialect;
  private final Scope scope;
  private final FunctionNames names;
  private final PyFlows flows;

  PySinks(Dialects dialect, TableNames tables, Scope scope, FunctionNames names) {
    this.dialect = dialect;
    this.scope = scope;
    this.names = names;
    this.flows = new PyFlows(dialect, tables, scope, names);
  }

  /** What defines a sink. */
  List<Definition> define(Sink sink) {
    return sink.accept(this);
  }

  /** What defines an event hook: a decorator of its function, or a call with it. */
  List<Definition> define(Pipeline.EventHook hook) {
    Arguments arguments = new Arguments(scope);
    hook.maxFailures()
        .ifPresent(
            count ->
                arguments.add(
                    "max_allowable_consecutive_failures", Py.atom(Integer.toString(count))));
    Py decorator = arguments.decorator(dialect.api("on_event_hook"));
    if (scope.decorate(hook.handler(), decorator)) {
      return List.of();
    }
    Py handler = scope.function(hook.handler());
    return List.of(Definition.ofCall(PyPrinter.expression(decorator.call(handler))));
  }

  @Override
  public List<Definition> external(Sink.External sink) {
    Arguments arguments =
        new Arguments(scope)
            .add("name", Py.string(sink.name()))
            .add("format", Py.string(sink.format()))
            .texts("options", options(sink));
    List<Definition> definitions = new ArrayList<>();
    definitions.add(
        Definition.ofCall(PyPrinter.expression(arguments.callOf(dialect.api("create_sink")))));
    definitions.addAll(flows.into(Text.of(sink.name()), sink.flows()));
    return definitions;
  }

  /** The options, of which the name of a Delta table is one that Spark parses. */
  private Map<String, Text> options(Sink.External sink) {
    Map<String, Text> options = new TreeMap<>(sink.options());
    if (sink.format().equalsIgnoreCase("delta")) {
      options.replaceAll(
          (name, value) -> name.equalsIgnoreCase("tableName") ? scope.quoted(value) : value);
    }
    return options;
  }

  @Override
  public List<Definition> foreachBatch(Sink.ForeachBatch sink) {
    List<Definition> definitions = new ArrayList<>();
    if (!scope.decorate(sink.handler(), decorator(sink, sink.handler().name()))) {
      definitions.add(wrapper(sink, names.of(sink)));
    }
    definitions.addAll(flows.into(Text.of(sink.name()), sink.flows()));
    return definitions;
  }

  private Py decorator(Sink.ForeachBatch sink, String function) {
    Arguments arguments = new Arguments(scope);
    if (!sink.name().equals(function)) {
      arguments.add("name", Py.string(sink.name()));
    }
    return arguments.decorator(dialect.api("foreach_batch_sink"));
  }

  /** A function of ours that calls the user's, which is imported or has another use. */
  private Definition wrapper(Sink.ForeachBatch sink, String function) {
    Py handled = scope.function(sink.handler()).call(Py.atom("df"), Py.atom("batch_id"));
    return new Definition(
        "",
        List.of(PyPrinter.decorator(decorator(sink, function))),
        function,
        "df, batch_id",
        List.of(),
        PyPrinter.returned(handled, BODY));
  }
}
