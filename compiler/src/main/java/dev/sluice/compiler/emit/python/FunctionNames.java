package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.SourceFile.Member;
import dev.sluice.compiler.emit.SourceFile.OfDataset;
import dev.sluice.compiler.emit.SourceFile.OfSink;
import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.graph.Queries;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Sink;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The names of the functions that a file defines. */
public final class FunctionNames {

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private final Set<String> taken;

  private FunctionNames(Set<String> imported) {
    this.taken = new HashSet<>(imported);
  }

  /**
   * Names for everything in a file that is a function.
   *
   * @param imported the names that the user's own code has in it
   */
  static FunctionNames of(List<Member> members, Set<String> imported) {
    FunctionNames names = new FunctionNames(imported);
    for (Member member : members) {
      if (member instanceof OfDataset of && isFunction(of.dataset())) {
        names.give(of.dataset(), wish(of.dataset()), suffix(of.dataset()));
      }
    }
    for (Member member : members) {
      if (member instanceof OfSink of && of.sink() instanceof Sink.ForeachBatch) {
        names.give(of.sink(), Identifiers.of(of.sink().name()), "_sink");
      }
      List<Flow> flows =
          member instanceof OfDataset of
              ? Queries.flows(of.dataset())
              : member instanceof OfSink of ? of.sink().flows() : List.of();
      flows.forEach(
          flow -> flow.name().ifPresent(name -> names.give(flow, Identifiers.of(name), "_flow")));
    }
    return names;
  }

  /** Whether generated sources use a name for something that they import or that is predefined. */
  public static boolean isUsed(String name) {
    return Identifiers.used().contains(name);
  }

  /** The name that a dataset's function has where nothing stands against it. */
  public static String wish(Dataset dataset) {
    return Identifiers.of(String.join("_", TableNames.parts(dataset.name())));
  }

  /** Whether a dataset is defined by a function. */
  public static boolean isFunction(Dataset dataset) {
    if (dataset instanceof Dataset.StreamingTable table) {
      return table.query().isPresent()
          || table.flows().stream().anyMatch(Flow.ReplaceWhere.class::isInstance);
    }
    return dataset instanceof Dataset.MaterializedView || dataset instanceof Dataset.TemporaryView;
  }

  /** The name of the function of a dataset, a flow or a sink. */
  String of(Object member) {
    return names.get(member);
  }

  /** All names. */
  Set<String> all() {
    return Set.copyOf(names.values());
  }

  private void give(Object member, String wish, String suffix) {
    String name = wish;
    while (Identifiers.isReserved(name) || !taken.add(name)) {
      name += suffix;
    }
    names.put(member, name);
  }

  private static String suffix(Dataset dataset) {
    return dataset instanceof Dataset.TemporaryView ? "_view" : "_table";
  }
}
