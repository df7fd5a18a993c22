package dev.sluice.conformance;

import static dev.sluice.dsl.Sluice.JSON;
import static dev.sluice.dsl.Sluice.autoCdc;
import static dev.sluice.dsl.Sluice.autoLoader;
import static dev.sluice.dsl.Sluice.ddl;
import static dev.sluice.dsl.Sluice.external;
import static dev.sluice.dsl.Sluice.files;
import static dev.sluice.dsl.Sluice.read;
import static dev.sluice.dsl.Sluice.readStream;
import static dev.sluice.dsl.Sluice.type1;
import static dev.sluice.dsl.Sluice.type2;

import dev.sluice.compiler.CompilerOptions;
import dev.sluice.model.Dataset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random pipelines; the same number gives the same one. */
final class TypedPlans {

  static final CompilerOptions OPTIONS = CompilerOptions.of("dev.sluice.Random").user("someone");

  private static final String DDL =
      "id BIGINT, name STRING, price DECIMAL(12, 2), ratio DOUBLE, small INT, ok BOOLEAN, day DATE,"
          + " at TIMESTAMP, tags ARRAY<STRING>, sizes ARRAY<INT>, marks MAP<STRING, INT>,"
          + " place STRUCT<city: STRING, zip: INT>, raw BINARY";

  private static final List<Kind> KINDS =
      List.of(
          Kind.NUMBER,
          Kind.STRING,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.NUMBER,
          Kind.BOOLEAN,
          Kind.DATE,
          Kind.TIMESTAMP,
          Kind.STRINGS,
          Kind.NUMBERS,
          Kind.MAP,
          Kind.STRUCT,
          Kind.BINARY);

  private static final int MOST_DATASETS = 6;

  /** A dataset that others can read. */
  private record Known(String name, boolean stream, boolean view, boolean replaced, Scope scope) {

    boolean inBatch() {
      return !(view && stream);
    }
  }

  private final Random random;
  private final TypedColumns columns;
  private final TypedSteps steps;
  private final List<Plan.Table> tables = new ArrayList<>();
  private final List<Known> known = new ArrayList<>();

  private TypedPlans(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    columns = new TypedColumns(random);
    steps = new TypedSteps(random, columns);
  }

  static Plan plan(long seed) {
    return new TypedPlans(seed).made();
  }

  private Plan made() {
    source("t0", true);
    source("t1", false);
    for (int i = 2 + random.nextInt(MOST_DATASETS - 2); i > 0; i--) {
      String name = "t" + tables.size();
      Known input = one(known);
      if (input.stream() && !input.replaced() && random.nextInt(5) == 0) {
        changes(name, input);
      } else {
        query(name, input);
      }
    }
    return new Plan(tables);
  }

  private void source(String name, boolean stream) {
    Scope scope = new Scope(sorted());
    Plan.Start start;
    if (stream) {
      String java = "readStream(autoLoader(JSON, \"/Volumes/in/%s\").schema(ddl(DDL)))";
      start =
          new Plan.Start(
              java.formatted(name),
              made -> readStream(autoLoader(JSON, "/Volumes/in/" + name).schema(ddl(DDL))));
    } else if (random.nextBoolean()) {
      start =
          new Plan.Start(
              "read(external(\"ext.made.%s\").columns(ddl(DDL)))".formatted(name),
              made -> read(external("ext.made." + name).columns(ddl(DDL))));
    } else {
      start =
          new Plan.Start(
              "read(files(JSON, \"/Volumes/in/%s\").schema(ddl(DDL)))".formatted(name),
              made -> read(files(JSON, "/Volumes/in/" + name).schema(ddl(DDL))));
    }
    List<Plan.Rule> rules = rules(scope);
    tables.add(new Plan.Table(name, false, start, List.of(), rules, Optional.empty()));
    known.add(new Known(name, stream, false, false, scope));
  }

  private static Map<String, Kind> sorted() {
    Map<String, Kind> columns = new LinkedHashMap<>();
    String[] declared = DDL.split(", (?=[a-z]+ [A-Z])", -1);
    for (int i = 0; i < declared.length; i++) {
      columns.put(declared[i].substring(0, declared[i].indexOf(' ')), KINDS.get(i));
    }
    return columns;
  }

  private void query(String name, Known input) {
    boolean stream = input.stream() && !input.replaced() && (input.view() || random.nextBoolean());
    boolean view = random.nextInt(4) == 0;
    Plan.Start start = start(input, stream);
    Scope scope = input.scope();
    List<Plan.Step> made = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      TypedSteps.Next next = next(scope, stream);
      made.add(next.step());
      scope = next.scope();
    }
    if (stream && !scope.names(Kind.TIMESTAMP).isEmpty() && !view && random.nextInt(4) == 0) {
      TypedSteps.Next next = steps.aggregatedByTime(scope);
      made.add(next.step());
      scope = next.scope();
    }
    List<Plan.Rule> rules = rules(scope);
    tables.add(new Plan.Table(name, view, start, made, rules, Optional.empty()));
    known.add(new Known(name, stream, view, false, scope));
  }

  private TypedSteps.Next next(Scope scope, boolean stream) {
    List<Known> atRest = known.stream().filter(Known::inBatch).toList();
    if (random.nextInt(6) == 0) {
      Known other = one(atRest);
      return steps.joined(scope, start(other, false), other.scope());
    }
    if (!stream && random.nextInt(3) == 0 && !scope.plain().isEmpty()) {
      return steps.batch(scope);
    }
    return steps.any(scope);
  }

  private static Plan.Start start(Known input, boolean stream) {
    String name = input.name();
    return stream
        ? new Plan.Start(
            "readStream(" + name + ")",
            made -> readStream((Dataset.StreamReadable) made.apply(name)))
        : new Plan.Start(
            "read(" + name + ")", made -> read((Dataset.BatchReadable) made.apply(name)));
  }

  private void changes(String name, Known input) {
    List<String> plain = input.scope().plain();
    if (plain.size() < 2) {
      query(name, input);
      return;
    }
    String key = one(plain);
    String sequence = one(plain.stream().filter(column -> !column.equals(key)).toList());
    boolean history = random.nextBoolean();
    String java =
        "autoCdc(%s).keys(\"%s\").sequenceBy(\"%s\").scd(%s)"
            .formatted(input.name(), key, sequence, history ? "type2()" : "type1()");
    Plan.Changes changes =
        new Plan.Changes(
            java,
            made ->
                autoCdc((Dataset.StreamReadable) made.apply(input.name()))
                    .keys(key)
                    .sequenceBy(sequence)
                    .scd(history ? type2() : type1()));
    Scope scope = input.scope();
    List<Plan.Rule> rules = rules(scope);
    tables.add(
        new Plan.Table(name, false, start(input, true), List.of(), rules, Optional.of(changes)));
    known.add(new Known(name, true, false, true, scope));
  }

  private List<Plan.Rule> rules(Scope scope) {
    List<Plan.Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      rules.add(new Plan.Rule("e" + i, columns.condition(scope, 2)));
    }
    return rules;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
