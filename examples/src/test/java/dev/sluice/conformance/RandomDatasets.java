package dev.sluice.conformance;

import static dev.sluice.model.DataType.Atomic.BIGINT;
import static dev.sluice.model.DataType.Atomic.STRING;

import dev.sluice.model.Cdc;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expectation;
import dev.sluice.model.Expr;
import dev.sluice.model.Flow;
import dev.sluice.model.Layer;
import dev.sluice.model.Layout;
import dev.sluice.model.Origin;
import dev.sluice.model.PythonFunction;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.RowFilter;
import dev.sluice.model.Schema;
import dev.sluice.model.Secret;
import dev.sluice.model.Sink;
import dev.sluice.model.Source;
import dev.sluice.model.TableConstraint;
import dev.sluice.model.TableSpec;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random datasets and sinks, with random settings, over {@link RandomQueries}. */
final class RandomDatasets {

  private static final Origin HERE = Origin.unknown();

  private static final Variable<String> VARIABLE =
      new Variable<>("place", String.class, Optional.of("x"), Optional.empty(), HERE);

  private static final Secret SECRET = new Secret("scope", "it's a key", HERE);

  private final Random random;
  private final RandomExprs exprs;
  private final RandomQueries queries;

  RandomDatasets(long seed) {
    this.random = new Random(seed);
    this.exprs = new RandomExprs(seed + 1);
    this.queries = new RandomQueries(seed + 2);
  }

  /** A dataset with this name, of any kind that both dialects have. */
  Dataset dataset(String name) {
    Text text = Text.of(name);
    return switch (random.nextInt(6)) {
      case 0 ->
          new Dataset.StreamingTable(
              text,
              spec(true),
              Optional.of(stream()),
              List.of(),
              rules(),
              none(),
              Remarks.none(),
              HERE);
      case 1 ->
          new Dataset.StreamingTable(
              text, spec(false), none(), appends(name), rules(), none(), Remarks.none(), HERE);
      case 2 ->
          new Dataset.StreamingTable(
              text, spec(false), none(), List.of(cdc()), rules(), none(), Remarks.none(), HERE);
      case 3 ->
          new Dataset.StreamView(
              text, layer(), comment(), stream(), Map.of(), rules(), Remarks.none(), HERE);
      case 4 ->
          new Dataset.BatchView(
              text, layer(), comment(), queries.query(2), Map.of(), rules(), Remarks.none(), HERE);
      default ->
          new Dataset.MaterializedView(
              text, spec(true), queries.query(3), none(), rules(), none(), Remarks.none(), HERE);
    };
  }

  /** A dataset of a kind that only the new dialect has. */
  Dataset newDataset(String name) {
    Text text = Text.of(name);
    if (random.nextBoolean()) {
      return new Dataset.ManagedTable(
          text, spec(true), appends(name), rules(), none(), Remarks.none(), HERE);
    }
    if (random.nextBoolean()) {
      return new Dataset.MaterializedView(
          text,
          spec(true),
          queries.query(1),
          Optional.of(one(List.of(Dataset.RefreshPolicy.values()))),
          rules(),
          none(),
          Remarks.none(),
          HERE);
    }
    Flow flow =
        random.nextBoolean()
            ? new Flow.ReplaceWhere(queries.query(1), exprs.condition(1), none(), HERE)
            : new Flow.ReplaceUsing(
                name + "_r", stream(), List.of("a"), column("ts"), conf(), comment(), none(), HERE);
    return new Dataset.StreamingTable(
        text, spec(false), none(), List.of(flow), List.of(), none(), Remarks.none(), HERE);
  }

  /** A sink that Python handles, with a flow into it. */
  Sink handler(String name) {
    String body = "def " + name + "_rows(df, batch_id):\n    df.write.saveAsTable(\"a.b.c\")\n";
    PythonFunction function =
        new PythonFunction(name + "_rows", new PythonFunction.Inline(body), HERE);
    Flow flow = new Flow.Update(name + "_f", stream(), conf(), comment(), none(), none(), HERE);
    return new Sink.ForeachBatch(name, function, List.of(flow), List.of(), HERE);
  }

  /** A sink with a flow into it. */
  Sink sink(String name) {
    Map<String, Text> options = Map.of("topic", option(), "kafka.bootstrap.servers", option());
    return new Sink.External(name, "kafka", options, appends(name).subList(0, 1), List.of(), HERE);
  }

  private List<Flow> appends(String name) {
    return List.of(
        new Flow.Append(name + "_a", stream(), false, conf(), comment(), none(), HERE),
        new Flow.Append(name + "_b", queries.query(1), true, Map.of(), none(), none(), HERE));
  }

  private Flow cdc() {
    List<String> some = List.of(one(RandomExprs.NAMES));
    return new Flow.AutoCdc(
        random.nextBoolean() ? Optional.of("cdc_" + random.nextInt(1 << 30)) : none(),
        table(true),
        List.of("a", "b"),
        random.nextBoolean()
            ? new Expr.Column(List.of("ts"), none(), HERE)
            : new Expr.Call("struct", List.of(column("ts"), column("n")), HERE),
        random.nextBoolean() ? Optional.of(exprs.condition(1)) : none(),
        none(),
        one(
            List.of(
                new Cdc.Columns.All(), new Cdc.Columns.Only(some), new Cdc.Columns.Except(some))),
        one(
            List.of(
                new Cdc.Scd.Type1(),
                new Cdc.Scd.Type2(new Cdc.History.All()),
                new Cdc.Scd.Type2(new Cdc.History.On(some)),
                new Cdc.Scd.Type2(new Cdc.History.Except(some)))),
        one(
            List.of(
                new Cdc.IgnoreNulls.Never(),
                new Cdc.IgnoreNulls.Always(),
                new Cdc.IgnoreNulls.On(some),
                new Cdc.IgnoreNulls.Except(some))),
        none(),
        false,
        none(),
        HERE);
  }

  private Query stream() {
    Query read =
        switch (random.nextInt(3)) {
          case 0 -> table(true);
          case 1 ->
              read(
                  new Source.AutoLoader(
                      "csv",
                      hostile(),
                      none(),
                      Optional.of(queries.schema()),
                      none(),
                      Map.of("sep", option()),
                      HERE));
          default ->
              read(
                  new Source.Connector(
                      "kafka", none(), none(), none(), Map.of("subscribe", option()), HERE));
        };
    Query watermark = new Query.Watermark(read, "ts", "10 minutes", HERE);
    Query deduplicated = new Query.DropDuplicates(watermark, List.of("a"), true, HERE);
    return new Query.Where(random.nextBoolean() ? read : deduplicated, exprs.condition(2), HERE);
  }

  private static Query read(Source source) {
    return new Query.Read(source, true, HERE);
  }

  private Query table(boolean streaming) {
    Map<String, Text> options =
        random.nextBoolean() ? Map.of() : Map.of("skipChangeCommits", Text.of("true"));
    Source source = new Source.External(Text.of("main.s.changes"), none(), options, HERE);
    // CDC reads a table by its name, which leaves no place for options.
    Source plain = new Source.External(Text.of("main.s.changes"), none(), Map.of(), HERE);
    return new Query.Read(streaming && random.nextBoolean() ? source : plain, streaming, HERE);
  }

  private TableSpec spec(boolean canBePrivate) {
    return new TableSpec(
        layer(),
        comment(),
        random.nextBoolean() ? Optional.of(schema()) : none(),
        random.nextBoolean()
            ? Map.of("delta.appendOnly", Text.of("true"), "x", hostile())
            : Map.of(),
        layout(),
        conf(),
        canBePrivate && random.nextBoolean(),
        none(),
        random.nextInt(4) > 0
            ? none()
            : Optional.of(new RowFilter(Text.of("main.s.f"), List.of("a", "b"), HERE)));
  }

  private Layout layout() {
    return one(
        List.of(
            new Layout.Unspecified(),
            new Layout.Partitioned(List.of("a"), HERE),
            new Layout.Clustered(List.of("a", "b"), false, HERE),
            new Layout.Clustered(List.of(), true, HERE)));
  }

  private Map<String, Text> conf() {
    return random.nextBoolean() ? Map.of() : Map.of("spark.sql.x", hostile());
  }

  private Schema schema() {
    List<ColumnDef> columns = new ArrayList<>(((Schema.Columns) queries.schema()).columns());
    columns.add(column("id", Optional.of("it's \"the\" key\\"), false, none()));
    columns.add(
        column("twice", Optional.of(one(RandomExprs.HOSTILE)), true, Optional.of("id * 2")));
    return new Schema.Columns(
        none(),
        columns,
        List.of(new TableConstraint.PrimaryKey(Optional.of("pk"), List.of("id"), HERE)),
        HERE);
  }

  private static ColumnDef column(
      String name, Optional<String> comment, boolean nullable, Optional<String> generated) {
    return new ColumnDef(
        name,
        generated.isPresent() ? BIGINT : STRING,
        nullable,
        none(),
        comment,
        generated,
        none(),
        none(),
        none(),
        false,
        HERE);
  }

  private List<Expectation> rules() {
    List<Expectation> rules = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      Expectation.Action action =
          one(List.of(Expectation.Action.WARN, Expectation.Action.DROP, Expectation.Action.FAIL));
      rules.add(
          new Expectation(
              i + " " + one(RandomExprs.HOSTILE),
              exprs.condition(random.nextInt(3)),
              action,
              HERE));
    }
    return rules;
  }

  private Optional<Layer> layer() {
    return random.nextBoolean() ? none() : Optional.of(one(List.of(Layer.values())));
  }

  private Optional<Text> comment() {
    return random.nextBoolean() ? none() : Optional.of(hostile());
  }

  /** Characters, and at times what is known only when the pipeline runs. */
  private Text hostile() {
    Text.Part first = new Text.Literal(one(RandomExprs.HOSTILE));
    Text.Part last = new Text.Literal(one(RandomExprs.HOSTILE));
    return switch (random.nextInt(6)) {
      case 0 -> new Text(List.of(first, VARIABLE, last));
      case 1 -> new Text(List.of(VARIABLE, first, VARIABLE, last));
      default -> new Text(List.of(first));
    };
  }

  /** What only an option can be. */
  private Text option() {
    Text.Part around = new Text.Literal(one(RandomExprs.HOSTILE));
    return random.nextBoolean() ? hostile() : new Text(List.of(around, SECRET, around));
  }

  private static Expr column(String name) {
    return new Expr.Column(List.of(name), none(), HERE);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
