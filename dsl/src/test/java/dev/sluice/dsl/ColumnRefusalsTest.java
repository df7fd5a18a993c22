package dev.sluice.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What javac refuses about columns, and that it refuses no more. The word that javac must point at
 * stands between « and ».
 */
class ColumnRefusalsTest {

  private static final String HEAD =
      """
      import static dev.sluice.dsl.Sluice.*;

      import dev.sluice.dsl.*;
      import java.math.BigDecimal;
      import java.time.*;
      import java.util.*;

      final class Mistake {
        enum Status { OPEN, CLOSED }

        record Address(String zip, int number) {}

        record Customer(
            long id,
            String name,
            Integer age,
            boolean active,
            Instant since,
            LocalDate born,
            Status status,
            List<String> tags,
            List<Integer> scores,
            Map<String, Double> limits,
            Address address,
            byte[] photo) {}

        record Order(long id, long customerId, @Decimal(precision = 10, scale = 2) BigDecimal amount) {}

        static <B extends TableBuilder<B>> B helped(B table) {
          return table;
        }

        static <Q extends Query<Q>> Q kept(Q query) {
          return query;
        }

        static void define() {
      """;

  private static final String TAIL = "\n  }\n}\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a string compared with a number column
          col(Customer::age).«gt»("x"); | no suitable method found for gt(String)
          col(Customer::age).«eq»(col(Customer::name)); | no suitable method found for eq(Column<String>)
          col(Customer::name).«eq»(5); | no suitable method found for eq(int)
          col(Customer::age).«lt»(variable("v")); | no suitable method found for lt(Variable<String>)
          col(Customer::name).«eq»(variable("v", 4)); | no suitable method found for eq(Variable<Integer>)
          col(Customer::age).«eq»(text("a", variable("v"))); | no suitable method found for eq(Text)
          col(Customer::since).«gt»(LocalDate.EPOCH); | no suitable method found for gt(LocalDate)
          col(Customer::status).«eq»("OPEN"); | no suitable method found for eq(String)
          col(Customer::age).«isin»("a", "b"); | method isin in class Predicates<T> cannot be applied to given types;
          col(Customer::age).«between»("a", "b"); | no suitable method found for between(String,String)
          # a number where a condition is asked for
          read(external("t")).«where»(col(Customer::age)); | no suitable method found for where(Column<Number>)
          read(external("t")).«where»(col(Customer::name)); | no suitable method found for where(Column<String>)
          read(external("t")).«where»(col(Customer::age).plus(1)); | no suitable method found for where(Column<Number>)
          col(Customer::age).«and»(col(Customer::active)); | method and in class Arithmetic<T> cannot be applied to given types;
          col(Customer::age).«and»(col("x")); | method and in class Arithmetic<T> cannot be applied to given types;
          col(Customer::active).«and»(col(Customer::age)); | method and in class Arithmetic<T> cannot be applied to given types;
          col("flag").«or»(col(Customer::age)); | method or in class Arithmetic<T> cannot be applied to given types;
          «not»(col(Customer::name)); | incompatible types: no instance(s) of type variable(s) R exist so that Column<String> conforms to Column<? super Boolean>
          «when»(col(Customer::name), 1); | no suitable method found for when(Column<String>,int)
          F.«count_if»(col(Customer::name)); | no suitable method found for count_if(Column<String>)
          # a misspelt column of a record
          col(«Customer::nmae»); | invalid method reference
          alias("c", Customer.class).col(«Customer::nmae»); | invalid method reference
          alias("c", Customer.class).«col»(Order::amount); | no suitable method found for col(Order::amount)
          col(Customer::address).«field»(Order::amount); | no suitable method found for field(Order::amount)
          # families of functions
          F.«upper»(col(Customer::since)); | no suitable method found for upper(Column<Instant>)
          F.«round»(col(Customer::name), 2); | no suitable method found for round(Column<String>,int)
          F.«explode»(col(Customer::name)); | no suitable method found for explode(Column<String>)
          F.«date_format»(col(Customer::since), col("f")); | no suitable method found for date_format(Column<Instant>,Column<Object>)
          col(Customer::name).«plus»(col(Customer::age)); | no suitable method found for plus(Column<Number>)
          read(external("t")).«where»(col(Customer::tags)); | no suitable method found for where(Column<List<String>>)
          read(external("t")).«where»(col(Customer::limits)); | no suitable method found for where(Column<Map<String,Double>>)
          read(external("t")).«where»(col(Customer::address)); | no suitable method found for where(Column<Address>)
          read(external("t")).«where»(col(Customer::status)); | no suitable method found for where(Column<Status>)
          read(external("t")).«where»(col(Customer::photo)); | no suitable method found for where(Column<byte[]>)
          read(external("t")).«where»(col(Customer::scores)); | no suitable method found for where(Column<List<Number>>)
          read(external("t")).«where»(alias("c", Customer.class).col(Customer::tags)); | no suitable method found for where(Column<List<String>>)
          read(external("t")).«where»(col("c").field(Customer::tags)); | no suitable method found for where(Column<List<String>>)
          F.«sum»(col(Customer::tags)); | no suitable method found for sum(Column<List<String>>)
          F.«upper»(col(Customer::address)); | no suitable method found for upper(Column<Address>)
          col(Customer::age).«plus»(col(Customer::limits)); | no suitable method found for plus(Column<Map<String,Double>>)
          # an order is no column
          col(Customer::age).desc().«eq»(1); | cannot find symbol
          col(Customer::age).cast(INT).«gt»("x"); | no suitable method found for gt(String)
          F.from_json(col("v"), Customer.class).field(Customer::age).«gt»("x"); | no suitable method found for gt(String)
          when(col("x").isNull(), 1).«otherwise»("a"); | no suitable method found for otherwise(String)
          """)
  void refuses(String code, String message) {
    int word = code.indexOf('«');
    List<Javac.Complaint> errors =
        Javac.errors(HEAD + code.replace("«", "").replace("»", "") + TAIL);
    assertThat(errors).isNotEmpty();
    Javac.Complaint first = errors.get(0);
    assertThat(first.firstLine()).isEqualTo(message);
    // For a method javac points at the dot before it.
    int method = word > 0 && code.charAt(word - 1) == '.' ? word - 1 : word;
    assertThat(first.offset() - HEAD.length()).as(first.message()).isEqualTo(method);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // by name a column fits wherever it stands
        "col(\"x\").isNotNull(); col(\"a\").gt(0); col(\"a\").eq(\"x\");"
            + " col(\"f\").and(col(\"g\"));",
        "var x = col(\"x\"); x.and(x); x.plus(x); F.round(x, 2); F.upper(x); not(x);",
        "var x = col(\"x\"); col(Customer::age).eq(x); col(Customer::active).and(x);"
            + " x.eq(col(Customer::age));",
        "Column<Boolean> both = col(\"a\").and(col(\"b\")); Column<Number> sum ="
            + " col(\"a\").plus(col(\"b\"));",
        "read(external(\"t\")).where(col(\"flag\")); read(external(\"t\")).where(expr(\"a > 1\"));",
        // primitives and their boxes are one family
        "col(Customer::id).eq(1); col(Customer::id).eq(col(Customer::age));"
            + " col(Customer::active).and(col(\"x\"));",
        "col(Order::amount).gt(new BigDecimal(\"1.50\")); col(Order::amount).gt(1);",
        // variables and texts
        "col(Customer::age).lt(variable(\"max\", 4)); col(Customer::name).eq(variable(\"v\"));",
        "col(Customer::name).eq(text(\"a\", variable(\"v\"))); col(\"x\").eq(text(\"a\","
            + " variable(\"v\")));",
        // times
        "col(Customer::since).gt(Instant.EPOCH);"
            + " col(Customer::since).plus(Duration.ofHours(1)).lt(F.now());",
        "Column<Duration> age = F.now().since(col(Customer::since)); age.gt(Duration.ofDays(1));",
        "F.datediff(F.current_date(), col(Customer::born)).gt(7);",
        // lists, maps, structs, enums and bytes where anything may stand
        "col(Customer::tags).isNotNull(); col(Customer::limits).getItem(\"a\");"
            + " F.size(col(Customer::tags)); F.to_json(col(Customer::address));"
            + " col(Customer::status).eq(Status.OPEN); F.sha2(col(Customer::photo), 256);"
            + " read(external(\"t\")).select(col(Customer::tags), col(Customer::photo));",
        "alias(\"c\", Customer.class).col(Customer::tags).isNull();"
            + " col(\"c\").field(Customer::tags).isNull();"
            + " F.explode(col(Customer::tags)).eq(\"a\");",
        // by name, as in Spark's Python; names for others
        "F.sum(\"a\").gt(1); F.max(\"a\").as(\"m\"); F.countDistinct(\"a\");"
            + " F.upper(\"a\").eq(\"b\"); F.to_date(\"a\"); F.concat(\"a\", \"b\");"
            + " F.coalesce(\"a\", \"b\"); F.window(\"ts\", Duration.ofMinutes(5));"
            + " F.window(col(\"ts\"), \"5 minutes\");",
        "F.transform(col(Customer::tags), F::upper); F.transform(col(\"xs\"), x -> F.trim(x));"
            + " Column<String> t = F.upper(F.trim(F.coalesce(col(\"a\"), lit(\"b\"))));",
        "col(Customer::age).le(1); col(\"x\").ge(lit(2)); col(\"x\").equalTo(col(\"y\"));"
            + " col(Customer::name).notEqual(\"a\");",
        // names and columns in one list, kinds that javac infers through helpers
        "read(external(\"t\")).select(cols(\"a\", \"b.*\"), F.upper(\"c\").as(\"c\"), star());"
            + " read(external(\"t\")).groupBy(cols(\"a\", \"b\"),"
            + " col(\"c\")).agg(F.sum(\"d\").as(\"d\")); read(external(\"t\")).groupBy(col(\"a\"),"
            + " F.window(\"t\", \"1 hour\")).count();",
        "helped(silver(\"x\").from(read(external(\"t\")).transform(q -> q.distinct())))"
            + ".comment(\"c\").build();"
            + " helped(silver(\"x\").from(read(external(\"t\")).transform(Mistake::kept))).build();"
            + " silver(\"x\").from(kept(readStream(rate()))).comment(\"c\").build();"
            + " view(\"x\").from(read(external(\"t\")).transform(q -> q.distinct())).build();",
        // what Spark calls by several names
        "read(external(\"t\")).sort(\"a\").sort(col(\"a\").desc()).dropDuplicates(List.of(\"a\"))"
            + ".unionAll(read(external(\"u\"))).alias(\"v\").select(col(\"a\").alias(\"b\"),"
            + " F.from_json(\"j\", \"a INT\").as(\"c\"), F.from_json(col(\"j\"), \"a"
            + " INT\").as(\"d\"));",
        // NULL
        "lit(null); when(col(\"a\"), lit(null)).otherwise(1); Column<String> none = lit(null);"
            + " F.coalesce(col(Customer::name), lit(null)); lit(variable(\"v\", 1));"
            + " lit(text(\"a\", variable(\"v\"))); lit(1); lit(\"a\"); lit(true);",
        // structs, lists, enums, helpers
        "col(Customer::address).field(Address::number).plus(1);"
            + " col(\"a\").field(Address::zip).eq(\"1\");",
        "F.explode(col(Customer::tags)).eq(\"a\"); F.transform(col(Customer::scores), x ->"
            + " x.plus(1));",
        "F.aggregate(col(Customer::scores), lit(0), (acc, x) -> acc.plus(x)).gt(1);",
        "F.filter(col(\"xs\"), x -> x.gt(1)); F.transform(col(\"xs\"), (x, i) -> F.concat(x, i));",
        "col(Customer::status).eq(Status.OPEN); col(Customer::status).isin(Status.OPEN,"
            + " Status.CLOSED);",
        "Column<String> s = F.coalesce(col(\"x\"), col(Customer::name), lit(\"n\")); F.coalesce(s,"
            + " lit(\"a\"));",
        "when(col(\"x\").gt(1), 1).when(col(\"x\").gt(0),"
            + " col(Customer::age)).otherwise(0).plus(1);",
        "when(col(\"x\").gt(1), \"a\").otherwise(\"b\").eq(\"a\"); when(col(\"x\").gt(1),"
            + " col(\"y\")).otherwise(col(\"z\"));",
        "F.sum(when(col(\"kind\").eq(\"A\"), col(\"amount\"))).as(\"a\");",
        "var total = F.sum(col(Order::amount)).as(\"total\"); total.ref().gt(1);",
        "F.row_number().over(Window.partitionBy(\"a\").orderBy(col(\"b\").desc()).rowsBetween(-1,"
            + " 0));",
        "F.max(col(Customer::since)).gt(Instant.EPOCH); F.max(col(\"x\")).gt(1); F.if_(col(\"f\"),"
            + " lit(1), lit(2));",
        "read(external(\"t\")).select(allColumns().ofType(STRING).map(c -> F.trim(c)), star(),"
            + " col(\"x\"));",
      })
  void accepts(String code) {
    assertThat(Javac.errors(HEAD + code + TAIL)).isEmpty();
  }

  /** What starts a column may be said as in Python, and both imports together name it once. */
  @ParameterizedTest
  @ValueSource(strings = {"", "F."})
  void wordsOfSparkAreFunctionsToo(String before) {
    String code =
        "var c = when(col(\"a\").gt(1), lit(2)).otherwise(expr(\"b\")); broadcast(read(external(\"t\")));"
            .replaceAll("\\b(when|col|lit|expr|broadcast)\\b", before + "$1");
    assertThat(Javac.errors("import static dev.sluice.dsl.F.*;\n" + HEAD + code + TAIL)).isEmpty();
  }
}
