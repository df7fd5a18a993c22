package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.BatchQuery;
import dev.sluice.model.Dataset.BatchView;
import dev.sluice.model.Dataset.StreamingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Words with the lines that they are written on: each stands on the line of its {@code line()}. */
public final class Lines {

  /** What a word gave, and the line that it was written on. */
  public record Written(int line, String caller, Object given) {}

  private static final Written IN_A_STATIC_INITIALISER =
      new Written(line(), "", bronze("static").from(readStream(rate())).build());

  static final StreamingTable STREAM = bronze("stream").from(readStream(rate())).build();
  static final BatchView VIEW = view("view").from(read(external("a.b.c"))).build();

  private Lines() {}

  /** The words, one on a line. */
  public static List<Written> words() {
    List<Written> all = new ArrayList<>();
    all.add(IN_A_STATIC_INITIALISER);
    all.add(new Written(line(), "", read(VIEW)));
    all.add(new Written(line(), "", read(external("a.b.c"))));
    all.add(new Written(line(), "", readStream(STREAM)));
    all.add(new Written(line(), "", readStream(dataset(STREAM).skipChangeCommits())));
    all.add(new Written(line(), "", sqlQuery("SELECT 1")));
    all.add(new Written(line(), "", sqlStream("SELECT * FROM STREAM a.b.c")));
    all.add(new Written(line(), "", pythonFunction("m", "f").batch().unchecked()));
    all.add(new Written(line(), "", pythonSource("f", "def f(): ...").stream().unchecked()));
    all.add(new Written(line(), "", read(VIEW).select("a")));
    all.add(new Written(line(), "", read(VIEW).selectExpr("a")));
    all.add(new Written(line(), "", read(VIEW).where("a")));
    all.add(new Written(line(), "", read(VIEW).filter(col("a").isNull())));
    all.add(new Written(line(), "", read(VIEW).withColumn("a", col("b"))));
    all.add(new Written(line(), "", read(VIEW).drop("a")));
    all.add(new Written(line(), "", read(VIEW).distinct()));
    all.add(new Written(line(), "", read(VIEW).groupBy("a").count()));
    all.add(new Written(line(), "", read(VIEW).agg(col("a"))));
    all.add(new Written(line(), "", read(VIEW).join(read(VIEW), "a")));
    all.add(new Written(line(), "", read(VIEW).union(read(VIEW))));
    all.add(new Written(line(), "", read(VIEW).fillna(0)));
    all.add(new Written(line(), "", read(VIEW).orderBy("a")));
    all.add(new Written(line(), "", read(VIEW).returns("a INT")));
    all.add(new Written(line(), "", broadcast(read(VIEW))));
    all.add(new Written(line(), "", readStream(STREAM).withWatermark("a", "1 hour")));
    all.add(new Written(line(), "", view("v").from(read(VIEW)).build()));
    all.add(new Written(line(), "", gold("g").from(read(VIEW)).build()));
    all.add(new Written(line(), "", table("t").fedBy(appendFlow("f", readStream(STREAM))).build()));
    all.add(new Written(line(), "", persistedView("p").from(read(VIEW)).build()));
    all.add(new Written(line(), "", quarantine("q", read(VIEW)).build().valid()));
    all.add(new Written(line(), "", appendFlow("f", readStream(STREAM))));
    all.add(new Written(line(), "", autoCdc(STREAM).keys("a").sequenceBy("b")));
    all.add(new Written(line(), "", autoCdcFromSnapshot(VIEW).keys("a")));
    all.add(new Written(line(), "", replaceWhere(read(VIEW), "a")));
    all.add(new Written(line(), "", sink("s", "console").build()));
    all.add(new Written(line(), "", deltaSink("s").path("/s").build()));
    all.add(new Written(line(), "", pipeline("p").build()));
    all.add(new Written(line(), "", bundle("b").build()));
    all.add(new Written(line(), "", job("j").build()));
    all.add(new Written(line(), "", variable("v", "a")));
    all.add(new Written(line(), "", secret("s", "k")));
    all.add(new Written(line(), "", files(JSON, "/f")));
    all.add(new Written(line(), "", autoLoader(JSON, "/f")));
    all.add(new Written(line(), "", kafka("b").subscribe("t")));
    all.add(new Written(line(), "", jdbc("u").dbtable("t")));
    return all;
  }

  /** The same word in loops, streams, lambdas and helpers. */
  public static List<Written> places() {
    List<Written> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      all.add(new Written(line(), "", bronze("loop" + i).from(read(VIEW)).build()));
    }
    List.of("a", "b")
        .forEach(r -> all.add(new Written(line(), "", bronze(r).from(read(VIEW)).build())));
    all.addAll(
        List.of("c", "d").stream()
            .map(r -> new Written(line(), "", bronze(r).from(read(VIEW)).build()))
            .toList());
    int first = line();
    var chain =
        bronze("a_chain_of_calls_over_several_lines")
            .from(read(VIEW).where("a_condition > 1 AND another_condition > 2"))
            .expect("rule", "a")
            .build();
    all.add(new Written(first + 2, "", chain));
    all.add(new Written(first + 3, "", chain.query()));
    all.add(new Written(first + 4, "", chain.expectations().get(0)));
    all.add(SharedLibrary.table(line()));
    Function<BatchQuery, BatchQuery> helper = q -> q.where("a"); // the next line is not the place
    all.add(new Written(line() - 1, "", read(VIEW).transform(helper)));
    return all;
  }

  static int line() {
    return StackWalker.getInstance()
        .walk(frames -> frames.skip(1).findFirst().orElseThrow().getLineNumber());
  }
}
