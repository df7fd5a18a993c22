package dev.sluice.dsl;

import static dev.sluice.dsl.Sluice.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.DataType;
import dev.sluice.model.Selection;
import dev.sluice.model.Selection.Renaming;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of all columns at once. */
class AllColumnsTest {

  @Test
  void plainly() {
    Selection.AllColumns all = (Selection.AllColumns) allColumns().selections().get(0);
    assertThat(all.except()).isEmpty();
    assertThat(all.untouched()).isEmpty();
    assertThat(all.only()).isEmpty();
    assertThat(Written.of(all.template())).isEqualTo("_");
    assertThat(all.renaming()).isEqualTo(new Renaming.Keep());
  }

  @Test
  void eachCallChangesOneThing() {
    Selection.AllColumns all =
        (Selection.AllColumns)
            allColumns()
                .except("a", "b")
                .untouched("c")
                .ofType(STRING)
                .map(c -> F.upper(F.trim(c)))
                .rename(snakeCase())
                .selections()
                .get(0);
    assertThat(all.except()).containsExactly("a", "b");
    assertThat(all.untouched()).containsExactly("c");
    assertThat(all.only()).contains(DataType.Atomic.STRING);
    assertThat(Written.of(all.template())).isEqualTo("upper(trim(_))");
    assertThat(all.renaming()).isEqualTo(new Renaming.SnakeCase());
  }

  @Test
  void itIsAValue() {
    AllColumns all = allColumns();
    assertThat(all.except(List.of("a"))).isEqualTo(all.except("a")).isNotEqualTo(all);
  }

  static Stream<Arguments> renamings() {
    return Stream.of(
        arguments("order_id", snakeCase()),
        arguments("orderid", lowerCase()),
        arguments("ORDERID", upperCase()),
        arguments("src_orderID", prefix("src_")),
        arguments("orderID_raw", suffix("_raw")),
        arguments("order_nr", replacing("ID$", "_nr")),
        arguments("id", names(Map.of("orderID", "id"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("renamings")
  void renames(String expected, Renaming renaming) {
    assertThat(renaming.apply("orderID", 0)).isEqualTo(expected);
  }
}
