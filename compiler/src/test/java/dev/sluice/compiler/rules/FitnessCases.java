package dev.sluice.compiler.rules;

import static dev.sluice.compiler.models.Models.as;
import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.autoLoader;
import static dev.sluice.compiler.models.Models.batchView;
import static dev.sluice.compiler.models.Models.bundle;
import static dev.sluice.compiler.models.Models.bundleOf;
import static dev.sluice.compiler.models.Models.call;
import static dev.sluice.compiler.models.Models.cdc;
import static dev.sluice.compiler.models.Models.cluster;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.connector;
import static dev.sluice.compiler.models.Models.expect;
import static dev.sluice.compiler.models.Models.external;
import static dev.sluice.compiler.models.Models.externalStream;
import static dev.sluice.compiler.models.Models.inline;
import static dev.sluice.compiler.models.Models.kafkaSink;
import static dev.sluice.compiler.models.Models.loader;
import static dev.sluice.compiler.models.Models.mv;
import static dev.sluice.compiler.models.Models.pipeline;
import static dev.sluice.compiler.models.Models.read;
import static dev.sluice.compiler.models.Models.readStream;
import static dev.sluice.compiler.models.Models.select;
import static dev.sluice.compiler.models.Models.snapshots;
import static dev.sluice.compiler.models.Models.sql;
import static dev.sluice.compiler.models.Models.star;
import static dev.sluice.compiler.models.Models.streamView;
import static dev.sluice.compiler.models.Models.table;
import static dev.sluice.compiler.models.Models.text;
import static dev.sluice.compiler.models.Models.texts;
import static dev.sluice.compiler.rules.RuleCase.accepts;
import static dev.sluice.compiler.rules.RuleCase.reports;

import dev.sluice.compiler.models.APipeline;
import dev.sluice.compiler.models.ATable;
import dev.sluice.compiler.models.Models;
import dev.sluice.model.Bundle;
import dev.sluice.model.Cluster;
import dev.sluice.model.ColumnDef;
import dev.sluice.model.Compute;
import dev.sluice.model.DataType.Atomic;
import dev.sluice.model.Dataset;
import dev.sluice.model.Flow;
import dev.sluice.model.Job;
import dev.sluice.model.Layer;
import dev.sluice.model.Library;
import dev.sluice.model.Pipeline;
import dev.sluice.model.Publication;
import dev.sluice.model.Query;
import dev.sluice.model.Schema;
import dev.sluice.model.Secret;
import dev.sluice.model.Setting;
import dev.sluice.model.Source;
import dev.sluice.model.Target;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Advice: what runs, but is not fit. */
final class FitnessCases {

  private static final Query.Read STREAM = externalStream("a.b.c");

  private FitnessCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            secrets(), keys(), unread(), misspelled(), sources(), production(), size(), sensitive())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase> secrets() {
    Text secret = Text.of(new Secret("scope", "key", at(7)));
    return List.of(
        accepts("secret.clear-text", kafka(Map.of("kafka.sasl.jaas.config", secret))),
        accepts(
            "secret.clear-text",
            kafka(Map.of("kafka.sasl.jaas.config", text("X required password=\"", secret, "\";")))),
        accepts(
            "secret.clear-text",
            kafka(Map.of("kafka.sasl.jaas.config", text("OAuthBearerLoginModule required;")))),
        accepts(
            "secret.clear-text", kafka(Map.of("kafka.ssl.keystore.location", text("/Volumes/k")))),
        reports(
            "secret.clear-text",
            kafka(
                Map.of(
                    "kafka.sasl.jaas.config", text("X required username=\"a\" password=\"b\";"))),
            "55: The option `kafka.sasl.jaas.config` of the source of `t` has a password or a key"
                + " in clear text."),
        reports(
            "secret.clear-text",
            kafka(Map.of("kafka.ssl.truststore.password", text("hunter2"))),
            "55: The option `kafka.ssl.truststore.password` of the source of `t` has a password or"
                + " a key in clear text."),
        reports(
            "secret.clear-text",
            bundleOf(
                mv(
                    "t",
                    connector(
                        false,
                        "jdbc",
                        Map.of("url", "jdbc:postgresql://u:p@host/db", "dbtable", "x")))),
            "55: The option `url` of the source of `t` has a password or a key in clear text."),
        accepts(
            "secret.clear-text",
            configured("fs.azure.account.key.acme.dfs.core.windows.net", "{{secrets/s/k}}")),
        accepts("secret.clear-text", configured("tokens.expire", "3600")),
        reports(
            "secret.clear-text",
            configured("fs.azure.account.key.acme.dfs.core.windows.net", "AbC="),
            "5: The setting `fs.azure.account.key.acme.dfs.core.windows.net` of pipeline `orders`"
                + " has a password or a key in clear text."),
        reports(
            "secret.clear-text",
            configured("reporting", "dapi0123456789abcdef0123456789abcdef"),
            "5: The setting `reporting` of pipeline `orders` has a password or a key in clear"
                + " text."));
  }

  private static List<RuleCase> keys() {
    Dataset raw = table("raw", STREAM);
    Dataset checked =
        table(
            "checked",
            t -> {
              t.query = STREAM;
              t.expectations.add(expect("has_id", "id IS NOT NULL"));
            });
    Dataset view = streamView("v", readStream(checked));
    Dataset found = streamView("f", new Query.Where(readStream(raw), col("id"), at(62)));
    return List.of(
        accepts("cdc.key-unguarded", bundleOf(checked, fed(cdc(readStream(checked), c -> {})))),
        accepts("cdc.key-unguarded", bundleOf(checked, view, fed(cdc(readStream(view), c -> {})))),
        accepts("cdc.key-unguarded", bundleOf(raw, found, fed(cdc(readStream(found), c -> {})))),
        accepts(
            "cdc.key-unguarded",
            bundleOf(
                raw,
                table(
                    "t",
                    t -> {
                      t.schema = Models.ddl("id INT NOT NULL, ts TIMESTAMP");
                      t.flows.add(cdc(readStream(raw), c -> {}));
                    }))),
        reports(
            "cdc.key-unguarded",
            bundleOf(raw, fed(cdc(readStream(raw), c -> {}))),
            "93: No expectation looks at the key `id` of the AUTO CDC flow into `t`."),
        reports(
            "cdc.key-unguarded",
            bundleOf(checked, fed(cdc(readStream(checked), c -> c.keys = List.of("id", "a", "b")))),
            "93: No expectation looks at the keys `a` and `b` of the AUTO CDC flow into `t`."),
        reports(
            "cdc.key-unguarded",
            bundleOf(fed(snapshots(external("a.b.c"), new dev.sluice.model.Cdc.Scd.Type1()))),
            "94: No expectation looks at the key `id` of the AUTO CDC FROM SNAPSHOT flow into"
                + " `t`."));
  }

  private static List<RuleCase> unread() {
    Dataset view = streamView("v", STREAM);
    Dataset bronze = layered("b", Layer.BRONZE, STREAM);
    Dataset hidden =
        table(
            "h",
            t -> {
              t.query = STREAM;
              t.isPrivate = true;
            });
    Dataset silver = layered("s", Layer.SILVER, readStream(bronze));
    return List.of(
        accepts("dataset.unread", bundleOf(view, table("t", readStream(view)))),
        accepts("dataset.unread", bundleOf(bronze)),
        accepts("dataset.unread", bundleOf(bronze, silver)),
        accepts(
            "dataset.unread",
            bundle(
                pipeline("orders", bronze),
                pipeline("more", layered("s", Layer.SILVER, readStream(bronze))))),
        accepts(
            "dataset.unread",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.datasets.add(view);
                      p.libraries.add(new Library.Notebook(text("/Workspace/n"), at(6)));
                    }))),
        accepts(
            "dataset.unread",
            bundleOf(
                batchView("v", external("a.b.c")),
                mv(
                    "t",
                    new Query.Python(
                        inline("f", "def f(spark):\n    return spark.read.table(\"v\")\n"),
                        List.of(),
                        Optional.of(Models.ddl("id INT")),
                        false,
                        at(63))))),
        accepts(
            "dataset.unread",
            bundle(
                pipeline(
                    "orders",
                    p -> {
                      p.datasets.add(view);
                      p.sinks.add(kafkaSink("k", Models.append("a", readStream(view))));
                    }))),
        reports(
            "dataset.unread",
            bundleOf(view, table("t", STREAM)),
            "20: Nothing reads the temporary view `v`."),
        reports(
            "dataset.unread",
            bundleOf(hidden, table("t", STREAM)),
            "10: Nothing reads the private table `h`."),
        reports(
            "dataset.unread",
            bundleOf(bronze, layered("s", Layer.SILVER, STREAM)),
            "10: Nothing reads the bronze table `b`."));
  }

  private static List<RuleCase> misspelled() {
    return List.of(
        accepts("setting.misspelled", with(t -> t.properties.put("delta.appendOnly", text("x")))),
        accepts("setting.misspelled", with(t -> t.properties.put("team.owner", text("sales")))),
        accepts("setting.misspelled", with(t -> t.properties.put("owner", text("sales")))),
        accepts("setting.misspelled", configured("acme.sql.shuffle.partitions", "1")),
        accepts("setting.misspelled", kafka(Map.of("maxOffsetsPerTrigger", text("1")))),
        reports(
            "setting.misspelled",
            with(t -> t.properties.put("delta.enableChangeDataFed", text("true"))),
            "10: The table property `delta.enableChangeDataFed` of `t` is not known, but"
                + " `delta.enableChangeDataFeed` is."),
        reports(
            "setting.misspelled",
            with(t -> t.properties.put("pipeline.reset.allowed", text("false"))),
            "10: The table property `pipeline.reset.allowed` of `t` is not known, but"
                + " `pipelines.reset.allowed` is."),
        reports(
            "setting.misspelled",
            with(t -> t.sparkConf.put("spark.sql.shufle.partitions", text("8"))),
            "10: The Spark setting `spark.sql.shufle.partitions` of `t` is not known, but"
                + " `spark.sql.shuffle.partitions` is."),
        reports(
            "setting.misspelled",
            configured("pipelines.maxFlowRetryAttempt", "1"),
            "5: The Spark setting `pipelines.maxFlowRetryAttempt` of pipeline `orders` is not"
                + " known, but `pipelines.maxFlowRetryAttempts` is."),
        reports(
            "setting.misspelled",
            bundleOf(
                table(
                    "t",
                    new Query.Read(
                        autoLoader("id INT", texts(Map.of("mutliLine", "true"))), true, at(53)))),
            "53: The option `mutliLine` of the source of `t` is not known, but `multiLine` is."),
        reports(
            "setting.misspelled",
            kafka(Map.of("startingOfsets", text("earliest"))),
            "55: The option `startingOfsets` of the source of `t` is not known, but"
                + " `startingOffsets` is."));
  }

  private static List<RuleCase> sources() {
    Dataset view = streamView("v", connector(true, "kafka", kafka()));
    return List.of(
        accepts("source.forgets", bundleOf(table("t", loader("id INT")))),
        accepts("source.forgets", bundleOf(table("t", STREAM))),
        accepts(
            "source.forgets",
            bundleOf(
                table(
                    "t",
                    t -> {
                      t.query = connector(true, "kafka", kafka());
                      t.properties.put("pipelines.reset.allowed", text("false"));
                    }))),
        reports(
            "source.forgets",
            kafka(Map.of()),
            "10: A full refresh may clear `t`, which reads Kafka: what is gone there could not be"
                + " read again."),
        reports(
            "source.forgets",
            bundleOf(view, table("t", readStream(view))),
            "10: A full refresh may clear `t`, which reads Kafka: what is gone there could not be"
                + " read again."),
        reports(
            "source.forgets",
            bundleOf(
                table(
                    "t",
                    new Query.Read(
                        autoLoader("id INT", texts(Map.of("cloudFiles.cleanSource", "DELETE"))),
                        true,
                        at(53)))),
            "10: A full refresh may clear `t`, which reads files that Auto Loader moves or deletes:"
                + " what is gone there could not be read again."));
  }

  private static List<RuleCase> production() {
    Pipeline.Notification alert =
        new Pipeline.Notification(
            List.of(text("a@acme.com")), List.of(Pipeline.Alert.ON_UPDATE_FAILURE), at(8));
    Pipeline.Notification success =
        new Pipeline.Notification(
            List.of(text("a@acme.com")), List.of(Pipeline.Alert.ON_UPDATE_SUCCESS), at(8));
    Cluster fixed =
        cluster(Cluster.Label.DEFAULT, c -> c.size = new Cluster.Size.Fixed(Setting.of(2)));
    Compute clusters = new Compute.Clusters(List.of(fixed), Optional.empty());
    return List.of(
        accepts("publication.hive", in(null, p -> {})),
        reports(
            "publication.hive",
            in(
                null,
                p -> {
                  p.compute = new Compute.Clusters(List.of(), Optional.empty());
                  p.publication =
                      new Publication.Hive(Optional.empty(), Optional.of(text("sales")));
                }),
            "5: Pipeline `orders` publishes to the Hive metastore, not to Unity Catalog."),
        accepts(
            "cluster.fixed-in-production", in(Target.Mode.DEVELOPMENT, p -> p.compute = clusters)),
        accepts("cluster.fixed-in-production", in(Target.Mode.PRODUCTION, p -> {})),
        reports(
            "cluster.fixed-in-production",
            in(Target.Mode.PRODUCTION, p -> p.compute = clusters),
            fixed.origin().line()
                + ": Pipeline `orders` goes to production, and its cluster `default` has a fixed"
                + " size."),
        accepts("notification.missing", in(Target.Mode.DEVELOPMENT, p -> {})),
        accepts(
            "notification.missing", in(Target.Mode.PRODUCTION, p -> p.notifications.add(alert))),
        accepts(
            "notification.missing",
            bundle(
                b -> {
                  b.pipelines.add(pipeline("orders", table("t", STREAM)));
                  b.jobs.add(job(List.of(text("a@acme.com"))));
                  b.target("prod", Target.Mode.PRODUCTION, t -> t.root = "/Workspace/x");
                })),
        reports(
            "notification.missing",
            in(Target.Mode.PRODUCTION, p -> p.notifications.add(success)),
            "5: Pipeline `orders` goes to production, and tells nobody when it fails."));
  }

  private static List<RuleCase> size() {
    return List.of(
        accepts("pipeline.too-many-streams", bundle(pipeline("orders", chains(20, 2)))),
        reports(
            "pipeline.too-many-streams",
            bundle(pipeline("orders", chains(21, 2))),
            "5: Pipeline `orders` has 42 streaming tables; up to 40 run well together."));
  }

  private static List<RuleCase> sensitive() {
    Dataset raw = table("raw", t -> t.query = new Query.Read(marked("email"), true, at(53)));
    Dataset clean = table("clean", select(readStream(raw), col("id"), as(col("email"), "contact")));
    Dataset declared =
        table(
            "raw",
            t -> {
              t.query = STREAM;
              t.sensitive.add("email");
            });
    return List.of(
        accepts("sensitive.unmasked", bundleOf(raw, clean)),
        accepts("sensitive.unmasked", bundleOf(raw, gold(select(read(raw), col("id"))))),
        accepts(
            "sensitive.unmasked",
            bundleOf(raw, gold(select(read(raw), as(call("sha2", col("email")), "email"))))),
        accepts(
            "sensitive.unmasked",
            bundleOf(raw, gold(select(read(raw), as(call("count", col("email")), "n"))))),
        accepts(
            "sensitive.unmasked",
            bundleOf(
                raw,
                mv(
                    "g",
                    select(read(raw), col("email")),
                    t -> {
                      t.layer = Layer.GOLD;
                      t.schema =
                          new Schema.Columns(
                              Optional.empty(),
                              List.of(column("email", true, true)),
                              List.of(),
                              at(40));
                    }))),
        reports(
            "sensitive.unmasked",
            bundleOf(raw, clean, gold(select(read(clean), star()))),
            "10: The column `contact` of the gold table `g` has personal data and no mask; it comes"
                + " by `raw.email` -> `clean.contact` -> `g.contact`."),
        reports(
            "sensitive.unmasked",
            bundleOf(
                declared,
                gold(
                    select(
                        read(declared), as(call("lower", call("trim", col("email"))), "address")))),
            "10: The column `address` of the gold table `g` has personal data and no mask; it comes"
                + " by `raw.email` -> `g.address`."),
        reports(
            "sensitive.unmasked",
            bundleOf(declared, gold(sql("SELECT email FROM {c}", Map.of("c", read(declared))))),
            "10: The column `email` of the gold table `g` has personal data and no mask; it comes"
                + " by `raw.email` -> `g.email`."));
  }

  private static Source.AutoLoader marked(String name) {
    Source.AutoLoader plain = autoLoader("id INT", Map.of());
    Schema schema =
        new Schema.Columns(
            Optional.empty(),
            List.of(ColumnDef.of("id", Atomic.INT, true, at(41)), column(name, true, false)),
            List.of(),
            at(40));
    return new Source.AutoLoader(
        plain.format(),
        plain.path(),
        Optional.of(schema),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        at(53));
  }

  private static ColumnDef column(String name, boolean sensitive, boolean masked) {
    return new ColumnDef(
        name,
        Atomic.STRING,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        masked
            ? Optional.of(new ColumnDef.Mask(text("main.sec.mask"), List.of()))
            : Optional.empty(),
        sensitive,
        at(42));
  }

  private static Dataset gold(Query query) {
    return mv("g", query, t -> t.layer = Layer.GOLD);
  }

  private static Dataset layered(String name, Layer layer, Query query) {
    return table(
        name,
        t -> {
          t.query = query;
          t.layer = layer;
        });
  }

  /** So many chains of so many streaming tables. */
  private static Dataset[] chains(int chains, int length) {
    List<Dataset> all = new ArrayList<>();
    for (int i = 0; i < chains; i++) {
      Dataset.StreamingTable last = table("c" + i, STREAM);
      all.add(last);
      for (int j = 1; j < length; j++) {
        last = table("c" + i + "_" + j, readStream(last));
        all.add(last);
      }
    }
    return all.toArray(Dataset[]::new);
  }

  private static Dataset fed(Flow flow) {
    return table("t", t -> t.flows.add(flow));
  }

  private static Bundle with(Consumer<ATable> settings) {
    return bundleOf(
        table(
            "t",
            t -> {
              t.query = STREAM;
              settings.accept(t);
            }));
  }

  private static Bundle configured(String key, String value) {
    return bundle(
        pipeline(
            "orders",
            p -> {
              p.datasets.add(table("t", STREAM));
              p.configuration.put(key, text(value));
            }));
  }

  private static Map<String, String> kafka() {
    return Map.of("kafka.bootstrap.servers", "h:1", "subscribe", "t");
  }

  private static Bundle kafka(Map<String, Text> more) {
    Map<String, Text> options = texts(kafka());
    options.putAll(more);
    Source source =
        new Source.Connector(
            "kafka", Optional.empty(), Optional.empty(), Optional.empty(), options, at(55));
    return bundleOf(table("t", new Query.Read(source, true, at(55))));
  }

  private static Bundle in(Target.Mode mode, Consumer<APipeline> settings) {
    return bundle(
        b -> {
          b.pipelines.add(
              pipeline(
                  "orders",
                  p -> {
                    p.datasets.add(table("t", STREAM));
                    settings.accept(p);
                  }));
          if (mode != null) {
            b.target("one", mode, t -> t.root = "/Workspace/x");
          }
        });
  }

  private static Job job(List<Text> emails) {
    return new Job(
        "run",
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        emails,
        Map.of(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        at(33));
  }
}
