package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.ColumnDef;
import dev.sluice.model.DataType;
import dev.sluice.model.Dataset;
import dev.sluice.model.RefusedException;
import dev.sluice.model.Schema;
import dev.sluice.model.TableConstraint;
import dev.sluice.model.TableConstraint.ForeignKey;
import dev.sluice.model.TableConstraint.PrimaryKey;
import dev.sluice.model.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Records and words as schemas. */
class SchemasTest {

  enum Status {
    OPEN
  }

  record Item(String sku, int pieces) {}

  @SuppressWarnings("ArrayRecordComponent") // that is how a BINARY column is written
  record Everything(
      boolean flag,
      Boolean maybe,
      byte tiny,
      short small,
      int whole,
      Integer boxed,
      long big,
      float single,
      double twice,
      String text,
      @Decimal(precision = 18, scale = 2) BigDecimal amount,
      Instant at,
      LocalDateTime localAt,
      LocalDate day,
      byte[] photo,
      List<String> tags,
      @Decimal(precision = 10, scale = 3) List<BigDecimal> prices,
      Map<String, List<Item>> items,
      Item first,
      Status status,
      Variant payload,
      @ColumnType("CHAR(2)") String country,
      @ColumnType("MAP<DECIMAL(4, 1), DECIMAL(9, 2)>") Map<BigDecimal, BigDecimal> steps,
      @ColumnType("INTERVAL DAY TO SECOND") Duration took,
      @ColumnType("decimal(5,1)") Object share) {}

  @Test
  void everyTypeOfAComponentHasOneOfSpark() {
    assertThat(described(Schemas.reading(Everything.class)))
        .containsExactly(
            "flag BOOLEAN",
            "maybe BOOLEAN",
            "tiny TINYINT",
            "small SMALLINT",
            "whole INT",
            "boxed INT",
            "big BIGINT",
            "single FLOAT",
            "twice DOUBLE",
            "text STRING",
            "amount DECIMAL(18,2)",
            "at TIMESTAMP",
            "local_at TIMESTAMP_NTZ",
            "day DATE",
            "photo BINARY",
            "tags ARRAY<STRING>",
            "prices ARRAY<DECIMAL(10,3)>",
            "items MAP<STRING,ARRAY<STRUCT<sku:STRING,pieces:INT>>>",
            "first STRUCT<sku:STRING,pieces:INT>",
            "status STRING",
            "payload VARIANT",
            "country CHAR(2)",
            "steps MAP<DECIMAL(4, 1), DECIMAL(9, 2)>",
            "took INTERVAL DAY TO SECOND",
            "share DECIMAL(5,1)");
  }

  record Customer(
      long customerID,
      @ColumnName("E-Mail") @Sensitive String email,
      @Comment("In whole years") Integer age,
      String address2) {}

  @ColumnNames(ColumnNames.Form.AS_WRITTEN)
  record AsWritten(String customerID, @ColumnName("b") String a) {}

  @Test
  void primitivesAreNotNullInDeclaredTablesOnly() {
    assertThat(described(schema(Customer.class)))
        .containsExactly(
            "customer_id BIGINT NOT NULL", "E-Mail STRING", "age INT", "address2 STRING");
    assertThat(described(Schemas.reading(Customer.class)))
        .containsExactly("customer_id BIGINT", "E-Mail STRING", "age INT", "address2 STRING");
  }

  @Test
  void namesAndNotesOfComponentsAreKept() {
    Schema.Columns schema = (Schema.Columns) schema(Customer.class);
    assertThat(schema.record()).contains(Customer.class.getName());
    assertThat(schema.columns())
        .extracting(ColumnDef::component)
        .containsExactly(
            Optional.of("customerID"), Optional.of("email"), Optional.empty(), Optional.empty());
    assertThat(schema.columns())
        .extracting(ColumnDef::sensitive)
        .containsExactly(false, true, false, false);
    assertThat(schema.columns().get(2).comment()).contains("In whole years");
    assertThat(described(Schemas.reading(AsWritten.class)))
        .containsExactly("customerID STRING", "b STRING");
  }

  record NoPrecision(BigDecimal amount) {}

  @SuppressWarnings("ArrayRecordComponent") // that is the mistake
  record AnArray(String[] tags) {}

  record Raw(@SuppressWarnings("rawtypes") List tags) {}

  record Wildcard(List<?> tags) {}

  record Thing(Object value) {}

  record Twice(String orderID, @ColumnName("order_id") String other) {}

  record TwiceInOtherCase(String id, @ColumnName("ID") String other) {}

  record TooLong(@Decimal(precision = 40, scale = 2) BigDecimal amount) {}

  record Inner(Thing thing) {}

  record Circle(List<Circle> children) {}

  record Generic<T>(T value) {}

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments(NoPrecision.class, "`amount`", "is a BigDecimal without precision and scale"),
        arguments(AnArray.class, "`tags`", "has the type `java.lang.String[]`"),
        arguments(Raw.class, "`tags`", "has the type `java.util.List`"),
        arguments(Wildcard.class, "`tags`", "has the type `?`"),
        arguments(Thing.class, "`value`", "has the type `java.lang.Object`"),
        arguments(Generic.class, "`value`", "has the type `T`"),
        arguments(
            Twice.class,
            "`other`",
            "has the column name `order_id`, which component `orderID` has"),
        arguments(
            TwiceInOtherCase.class,
            "`other`",
            "has the column name `ID`, which component `id` has already"),
        arguments(TooLong.class, "`amount`", "is a decimal of 40 digits, 2 of them behind"),
        arguments(Inner.class, "`value`", "has the type `java.lang.Object`, which no column has"),
        arguments(Circle.class, "`children`", "contains the record that it is in"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesAtTheComponent(Class<? extends Record> record, String component, String what) {
    assertThatThrownBy(() -> schema(record))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("component " + component + " of record `")
        .hasMessageContaining(what)
        .hasMessageContaining("\n  hint: ");
  }

  @Test
  void decimalsHaveBounds() {
    assertThatThrownBy(() -> decimal(10, 11))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("`decimal(10, 11)` is a type that no column has.");
    assertThat(decimal(38, 38).dataType()).isEqualTo(new DataType.Decimal(38, 38));
  }

  @Test
  void columnByColumn() {
    Dataset customers = table("customers").from(read(external("a.b.c"))).build();
    Schema.Columns schema =
        (Schema.Columns)
            schema(
                column("id", BIGINT).primaryKey().comment("As the shop numbers it"),
                column("line", INT).primaryKey(),
                column("customer_id", BIGINT).notNull().references(customers, "id"),
                column("amount", decimal(10, 2)).defaultValue("0"),
                column("year", INT).generatedAs("year(day)"),
                column("nr", BIGINT).identity(),
                column("nr2", BIGINT).identityByDefault(100, 10),
                column("email", STRING)
                    .sensitive()
                    .mask(text(variable("catalog"), ".s.mask"), "country"));

    assertThat(described(schema))
        .containsExactly(
            "id BIGINT NOT NULL",
            "line INT NOT NULL",
            "customer_id BIGINT NOT NULL",
            "amount DECIMAL(10,2)",
            "year INT",
            "nr BIGINT",
            "nr2 BIGINT",
            "email STRING");
    List<ColumnDef> columns = schema.columns();
    assertThat(columns.get(0).comment()).contains("As the shop numbers it");
    assertThat(columns.get(3).defaultValue()).contains("0");
    assertThat(columns.get(4).generated()).contains("year(day)");
    assertThat(columns.get(5).identity()).contains(new ColumnDef.Identity(true, 1, 1));
    assertThat(columns.get(6).identity()).contains(new ColumnDef.Identity(false, 100, 10));
    assertThat(columns.get(7).sensitive()).isTrue();
    ColumnDef.Mask mask = columns.get(7).mask().orElseThrow();
    assertThat(mask.function()).hasToString("${var.catalog}.s.mask");
    assertThat(mask.usingColumns()).containsExactly("country");

    PrimaryKey key = (PrimaryKey) schema.constraints().get(0);
    ForeignKey reference = (ForeignKey) schema.constraints().get(1);
    assertThat(schema.constraints()).hasSize(2);
    assertThat(key.columns()).containsExactly("id", "line");
    assertThat(reference.columns()).containsExactly("customer_id");
    assertThat(reference.referenced()).containsExactly("id");
  }

  @Test
  void columnsOfAPrimaryKeyAreFoundWithoutRegardToCase() {
    assertThat(described((Schema.Columns) schema(column("id", BIGINT), primaryKey("ID"))))
        .containsExactly("id BIGINT NOT NULL");
  }

  @Test
  void keysOfSeveralColumnsHaveNamesAndReferencesMayLieOutside() {
    Schema.Columns schema =
        (Schema.Columns)
            schema(
                columnsOf(Item.class),
                column("order_id", BIGINT),
                primaryKey("order_id", "sku").name("items_pk"),
                foreignKey("order_id").references(external("shop.sales.orders")).name("items_fk"));
    assertThat(schema.record()).contains(Item.class.getName());
    assertThat(described(schema))
        .containsExactly("sku STRING NOT NULL", "pieces INT NOT NULL", "order_id BIGINT NOT NULL");
    TableConstraint key = schema.constraints().get(0);
    assertThat(((PrimaryKey) key).name()).contains("items_pk");
    ForeignKey reference = (ForeignKey) schema.constraints().get(1);
    assertThat(reference.name()).contains("items_fk");
    assertThat(((dev.sluice.model.Source.External) reference.references()).name())
        .isEqualTo(Text.of("shop.sales.orders"));
  }

  @Test
  void partsMayComeFromAProgram() {
    List<ColumnDefinition> parts = Stream.of("a", "b").map(name -> column(name, STRING)).toList();
    assertThat(described(schema(parts))).containsExactly("a STRING", "b STRING");
    assertThat(((Schema.Ddl) ddl("a INT")).text()).isEqualTo("a INT");
  }

  private static List<String> described(Schema schema) {
    return ((Schema.Columns) schema)
        .columns().stream()
            .map(
                it ->
                    it.name() + " " + Written.type(it.type()) + (it.nullable() ? "" : " NOT NULL"))
            .toList();
  }
}
