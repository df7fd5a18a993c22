package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.Expr;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import dev.sluice.model.Variable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source and every option, as they are recorded. */
class SourcesTest {

  record Country(String code, int people, @Decimal(precision = 5, scale = 2) BigDecimal share) {}

  private static final Variable<String> CATALOG = variable("catalog", "dev");

  /** Format and options as {@code format {name=value, ..}}, and the source that records them. */
  static Stream<Arguments> options() {
    return Stream.of(
        arguments("json {}", files(JSON, "/f")),
        arguments(
            "json {mode=PERMISSIVE, multiLine=true}",
            files(JSON.multiLine().mode(PERMISSIVE), "/f")),
        arguments(
            "json {columnNameOfCorruptRecord=bad, dateFormat=yyyy, encoding=UTF-16}",
            files(
                JSON.columnNameOfCorruptRecord("bad").dateFormat("yyyy").encoding("UTF-16"), "/f")),
        arguments(
            "csv {escape=\\, header=true, nullValue=NA, quote=', sep=;}",
            files(CSV.header().sep(";").quote("'").escape("\\").nullValue("NA"), "/f")),
        arguments(
            "csv {inferSchema=true, mode=DROPMALFORMED, skipRows=3}",
            files(CSV.inferSchema().mode(DROPMALFORMED).skipRows(3), "/f")),
        arguments(
            "xml {attributePrefix=_, rowTag=order}",
            files(XML.rowTag("order").attributePrefix("_"), "/f")),
        arguments("parquet {mergeSchema=true}", files(PARQUET.mergeSchema(), "/f")),
        arguments("avro {avroSchema={}}", files(AVRO.avroSchema("{}"), "/f")),
        arguments("orc {mergeSchema=true}", files(ORC.mergeSchema(), "/f")),
        arguments("text {wholetext=true}", files(TEXT.wholeText(), "/f")),
        arguments("binaryFile {}", files(BINARY_FILE, "/f")),
        arguments("delta {versionAsOf=3}", files(DELTA.versionAsOf(3), "/f")),
        arguments(
            "json {maxFilesPerTrigger=1, pathGlobFilter=*.json, recursiveFileLookup=true}",
            files(JSON, "/f").maxFilesPerTrigger(1).pathGlobFilter("*.json").recursiveFileLookup()),
        arguments(
            "json {a=b, c=1, d=1.5, e=true, f=${var.catalog}, g={{secrets/s/k}}}",
            files(JSON, "/f")
                .option("a", "b")
                .option("c", 1)
                .option("d", 1.5)
                .option("e", true)
                .option("f", CATALOG)
                .option("g", secret("s", "k"))),
        arguments("json {a=2}", files(JSON, "/f").option("a", 1).options(Map.of("a", "2"))),
        arguments(
            "kafka {kafka.bootstrap.servers=a:1,b:2, subscribe=x,y}",
            kafka("a:1,b:2").subscribe("x", "y")),
        arguments(
            "kafka {kafka.bootstrap.servers=a:1, subscribePattern=x.*}",
            kafka("a:1").subscribePattern("x.*")),
        arguments("kafka {assign={}, kafka.bootstrap.servers=a:1}", kafka("a:1").assign("{}")),
        arguments(
            "kafka {failOnDataLoss=false, kafka.bootstrap.servers=a:1, maxOffsetsPerTrigger=10,"
                + " startingOffsets=earliest, subscribe=x}",
            kafka("a:1")
                .subscribe("x")
                .startingOffsets("earliest")
                .maxOffsetsPerTrigger(10)
                .failOnDataLoss(false)),
        arguments(
            "kafka {endingOffsets=latest, kafka.bootstrap.servers=a:1, subscribe=x}",
            kafka("a:1").subscribe("x").endingOffsets("latest")),
        arguments(
            "kafka {kafka.bootstrap.servers=ns.servicebus.windows.net:9093,"
                + " kafka.sasl.jaas.config=kafkashaded.org.apache.kafka.common.security.plain"
                + ".PlainLoginModule required username=\"$ConnectionString\""
                + " password=\"{{secrets/s/k}}\";, kafka.sasl.mechanism=PLAIN,"
                + " kafka.security.protocol=SASL_SSL, subscribe=hub}",
            eventHubs("ns", "hub").connectionString(secret("s", "k"))),
        arguments(
            "kafka {databricks.serviceCredential=c,"
                + " kafka.bootstrap.servers=ns.servicebus.windows.net:9093, subscribe=hub}",
            eventHubs("ns", "hub").serviceCredential("c")),
        arguments(
            "kinesis {initialPosition=earliest, region=eu-west-1, streamName=a,b}",
            kinesis("a", "b").region("eu-west-1").initialPosition("earliest")),
        arguments("pubsub {projectId=p, subscriptionId=s, topicId=t}", pubSub("p", "t", "s")),
        arguments(
            "pulsar {service.url=pulsar://b, startingOffsets=latest, topic=t}",
            pulsar("pulsar://b", "t").startingOffsets("latest")),
        arguments(
            "jdbc {dbtable=t, password={{secrets/s/p}}, url=jdbc:x, user=u}",
            jdbc("jdbc:x").dbtable("t").user("u").password(secret("s", "p"))),
        arguments(
            "jdbc {lowerBound=0, numPartitions=4, partitionColumn=id, query=q, upperBound=9,"
                + " url=u}",
            jdbc("u").query("q").partition("id", 0, 9, 4)),
        arguments(
            "rate {rampUpTime=5s, rowsPerSecond=10}",
            rate().rowsPerSecond(10).rampUpTime(Duration.ofSeconds(5))),
        arguments("opensky {region=EU}", format("opensky").option("region", "EU")),
        arguments(
            "cloudFiles json {cloudFiles.inferColumnTypes=true,"
                + " cloudFiles.schemaEvolutionMode=rescue, rescuedDataColumn=_bad}",
            autoLoader(JSON, "/f")
                .inferColumnTypes()
                .schemaEvolutionMode(RESCUE)
                .rescuedDataColumn("_bad")),
        arguments(
            "cloudFiles csv {cloudFiles.includeExistingFiles=false,"
                + " cloudFiles.maxBytesPerTrigger=10g, cloudFiles.maxFilesPerTrigger=5,"
                + " header=true}",
            autoLoader(CSV.header(), "/f")
                .includeExistingFiles(false)
                .maxFilesPerTrigger(5)
                .maxBytesPerTrigger("10g")),
        arguments(
            "cloudFiles text {cloudFiles.cleanSource=MOVE,"
                + " cloudFiles.cleanSource.moveDestination=/done,"
                + " cloudFiles.cleanSource.retentionDuration=14 days}",
            autoLoader(TEXT, "/f").moveSourceAfter(Duration.ofDays(14), "/done")),
        arguments(
            "cloudFiles xml {cloudFiles.cleanSource=DELETE,"
                + " cloudFiles.cleanSource.retentionDuration=30 days, rowTag=r}",
            autoLoader(XML.rowTag("r"), "/f").deleteSourceAfter(Duration.ofDays(30))),
        arguments(
            "cloudFiles json {cloudFiles.partitionColumns=y,m,"
                + " cloudFiles.useManagedFileEvents=true}",
            autoLoader(JSON, "/f").partitionColumns("y", "m").useManagedFileEvents()),
        arguments("table a.b.c {skipChangeCommits=true}", external("a.b.c").skipChangeCommits()),
        arguments(
            "table a.b.c {readChangeFeed=true, startingVersion=3}",
            external("a.b.c").readChangeFeed().startingVersion(3)),
        arguments(
            "table a.b.c {endingVersion=9, readChangeFeed=true, startingTimestamp=2025-01-01}",
            external("a.b.c").readChangeFeed().startingTimestamp("2025-01-01").endingVersion(9)),
        arguments(
            "table a.b.c {maxBytesPerTrigger=1g, maxFilesPerTrigger=7, withEventTimeOrder=true}",
            external("a.b.c").maxFilesPerTrigger(7).maxBytesPerTrigger("1g").withEventTimeOrder()),
        arguments("table ${var.catalog}.b.c {}", external(text(CATALOG, ".b.c"))),
        arguments(
            "dataset t {readChangeFeed=true}",
            dataset(bronze("t").from(readStream(rate())).build()).readChangeFeed()));
  }

  @ParameterizedTest
  @MethodSource("options")
  void recordsFormatAndOptions(String expected, Object source) {
    assertThat(described(source)).isEqualTo(expected);
  }

  @Test
  void formatsAreValues() {
    CsvFormat semicolons = CSV.sep(";");
    assertThat(described(files(CSV, "/f"))).isEqualTo("csv {}");
    assertThat(described(files(semicolons.header(), "/f"))).isEqualTo("csv {header=true, sep=;}");
    assertThat(described(files(semicolons, "/f"))).isEqualTo("csv {sep=;}");
  }

  @Test
  void pathsTakeVariablesAndMayBeSeveral() {
    Source.Files files = (Source.Files) files(JSON, "/a", text("/Volumes/", CATALOG)).source();
    assertThat(files.paths()).map(Text::toString).containsExactly("/a", "/Volumes/${var.catalog}");
  }

  @Test
  void schemaHintsAndStatedColumnsAreApart() {
    Source.AutoLoader source =
        (Source.AutoLoader)
            autoLoader(JSON, "/f").schemaHints("a INT").columns(Country.class).source();
    assertThat(source.schema()).isEmpty();
    assertThat(source.hints()).map(schema -> ((Schema.Ddl) schema).text()).contains("a INT");
    assertThat(names(source.stated())).containsExactly("code", "people", "share");
    Source.AutoLoader whole =
        (Source.AutoLoader) autoLoader(JSON, "/f").schema(Country.class).source();
    assertThat(names(whole.schema())).containsExactly("code", "people", "share");
    assertThat(whole.hints()).isEmpty();
  }

  @Test
  void rowsOfRecordsAreLiterals() {
    Source.Rows rows =
        (Source.Rows)
            rows(
                    Country.class,
                    new Country("DE", 84, new BigDecimal("1.50")),
                    new Country(null, 0, null))
                .source();
    assertThat(rows.rows().get(0))
        .extracting(Expr.Literal::value)
        .containsExactly(Optional.of("DE"), Optional.of(84), Optional.of(new BigDecimal("1.50")));
    assertThat(rows.rows().get(1))
        .extracting(Expr.Literal::value)
        .containsExactly(Optional.empty(), Optional.of(0), Optional.empty());
    assertThat(((Source.Rows) rows(Country.class).source()).rows()).isEmpty();
  }

  @Test
  void rowsOfASchemaAreLiterals() {
    Source.Rows rows =
        (Source.Rows)
            rows(
                    ddl("day DATE, name STRING"),
                    List.of(Arrays.asList(LocalDate.of(2025, 1, 31), null)))
                .source();
    assertThat(rows.rows().get(0))
        .extracting(Expr.Literal::value)
        .containsExactly(Optional.of(LocalDate.of(2025, 1, 31)), Optional.empty());
  }

  @Test
  void whatIsNoPlainValueIsRefusedInRows() {
    record Nested(List<String> names) {}
    assertThatThrownBy(() -> rows(Nested.class, new Nested(List.of("a"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("java.util");
  }

  @Test
  void aRangeHasAStep() {
    Source.Range range = (Source.Range) range(10, 20).step(2).source();
    assertThat(List.of(range.start(), range.end(), range.step())).containsExactly(10L, 20L, 2L);
    assertThat(((Source.Range) range(5).source()).start()).isZero();
  }

  @Test
  void theFilesMetadataIsAColumn() {
    assertThat(((Expr.Column) fileMetadata().filePath().expr()).parts())
        .containsExactly("_metadata", "file_path");
    assertThat(nameOf(Country::people)).isEqualTo("people");
  }

  private static List<String> names(Optional<Schema> schema) {
    return ((Schema.Columns) schema.orElseThrow())
        .columns().stream().map(column -> column.name()).toList();
  }

  private static String described(Object written) {
    Source source =
        written instanceof BatchSource batch ? batch.source() : ((StreamSource) written).source();
    return source.accept(new Described());
  }

  /** A source's format and options. */
  private static final class Described implements Source.Cases<String> {

    @Override
    public String files(Source.Files source) {
      return source.format() + " " + source.options();
    }

    @Override
    public String autoLoader(Source.AutoLoader source) {
      return "cloudFiles " + source.format() + " " + source.options();
    }

    @Override
    public String connector(Source.Connector source) {
      return source.format() + " " + source.options();
    }

    @Override
    public String rows(Source.Rows source) {
      return "rows " + source.rows().size();
    }

    @Override
    public String range(Source.Range source) {
      return "range";
    }

    @Override
    public String dataset(Source.OfDataset source) {
      return "dataset " + source.dataset().name() + " " + source.options();
    }

    @Override
    public String external(Source.External source) {
      return "table " + source.name() + " " + source.options();
    }
  }
}
