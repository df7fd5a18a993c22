package dev.sluice.compiler.graph;

import static dev.sluice.compiler.models.Models.at;
import static dev.sluice.compiler.models.Models.col;
import static dev.sluice.compiler.models.Models.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sluice.model.Bundle;
import dev.sluice.model.Dataset;
import dev.sluice.model.Expr;
import dev.sluice.model.Origin;
import dev.sluice.model.Query;
import dev.sluice.model.Remarks;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

  private static final Bundle EMPTY =
      new Bundle(
          "shop",
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          at(1));

  /** Any value in a record. */
  private record Box(Object value) {}

  private record Two(Object first, Object second) {}

  static Stream<Arguments> differentValues() {
    Query range = new Query.Read(new Source.Range(0, 1, 1, at(1)), false, at(1));
    return Stream.of(
        arguments(List.of("ab", "c"), List.of("a", "bc")),
        arguments(List.of("a", "b"), List.of("b", "a")),
        arguments(List.of(List.of("a"), List.of()), List.of(List.of(), List.of("a"))),
        arguments(List.of(), Optional.empty()),
        arguments(List.of("a"), Optional.of("a")),
        arguments(Optional.empty(), Optional.of(Optional.empty())),
        arguments("", Optional.empty()),
        arguments("1", 1),
        arguments(1, 1L),
        arguments(1.0, 1.0f),
        arguments(0.0, -0.0),
        arguments(-1, 127),
        arguments(128, 16384),
        arguments(true, false),
        arguments("\ud800", "?"),
        arguments("\u0080", "\u0100"),
        arguments(Map.of("a", "b"), Map.of("b", "a")),
        arguments(Map.of("a", "b"), List.of("a", "b")),
        arguments(Set.of("ab", "c"), Set.of("a", "bc")),
        arguments(Set.of("a"), List.of("a")),
        arguments(ordered("a", "b"), ordered("b", "a")),
        arguments(new Box("a"), new Two("a", "a")),
        arguments(String.class, "java.lang.String"),
        arguments(at(1), at(2)),
        arguments(at(1), at(1).with(Map.of("tag", at(2)))),
        arguments(at(1), new Origin("com.acme.Orders", "run", "Orders.java", 1, Optional.empty())),
        arguments(List.of(range, range), List.of(range, new Query.Distinct(range, at(1)))),
        arguments(col("a", "b"), col("a.b")),
        arguments(text("a"), new Text(List.of())));
  }

  private static Map<String, String> ordered(String first, String second) {
    Map<String, String> map = new LinkedHashMap<>();
    map.put(first, "x");
    map.put(second, "x");
    return map;
  }

  @ParameterizedTest
  @MethodSource
  void differentValues(Object one, Object other) {
    assertThat(of(new Box(one))).isNotEqualTo(of(new Box(other)));
    assertThat(of(new Two(one, other))).isNotEqualTo(of(new Two(other, one)));
  }

  /** Where hashes collide, such a map remembers in which order it was filled. */
  @Test
  void theOrderOfMapsWithoutOneIsLeftOut() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      keys.add("key" + i);
    }
    Map<String, String> first = new LinkedHashMap<>();
    keys.forEach(key -> first.put(key, "x"));
    Collections.reverse(keys);
    Map<String, String> second = new LinkedHashMap<>();
    keys.forEach(key -> second.put(key, "x"));

    assertThat(of(new Box(Map.copyOf(first)))).isEqualTo(of(new Box(Map.copyOf(second))));
    assertThat(of(new Box(first))).isNotEqualTo(of(new Box(second)));
  }

  @Test
  void whatIsOfAnUnknownClassHasNone() {
    assertThat(Fingerprint.of(EMPTY, List.of(new Box(new byte[1])))).isEmpty();
    assertThat(Fingerprint.of(EMPTY, List.of(new Box(null)))).isEmpty();
  }

  @Test
  void chainsMayBeLong() {
    Query query = new Query.Read(new Source.Range(0, 1, 1, at(1)), false, at(1));
    Expr expr = col("a");
    for (int i = 0; i < 100_000; i++) {
      query = new Query.Distinct(query, at(i));
      expr = new Expr.Alias(expr, List.of("a"), at(i));
    }
    assertThat(of(new Two(query, expr))).hasSize(64);
  }

  /** Which rules ask, and the equality of records does not tell. */
  @Test
  void aDatasetAndItsCopyAreNotTheSame() {
    Dataset one = view("a");
    assertThat(of(new Two(one, one))).isNotEqualTo(of(new Two(one, view("a"))));
    assertThat(of(new Two(one, view("a")))).isEqualTo(of(new Two(view("a"), view("a"))));
  }

  private static Dataset view(String name) {
    Query range = new Query.Read(new Source.Range(0, 1, 1, at(1)), false, at(1));
    return new Dataset.BatchView(
        Text.of(name),
        Optional.empty(),
        Optional.empty(),
        range,
        Map.of(),
        List.of(),
        Remarks.none(),
        at(1));
  }

  private static String of(Record value) {
    return Fingerprint.of(EMPTY, List.of(value)).orElseThrow();
  }
}
