package dev.sluice.deploy.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMapTest {

  @Test
  void survivesAsJson() throws Exception {
    String json = SourceMapJson.write(Sources.ORDERS).toPrettyString();

    assertThat(SourceMapJson.read(new ObjectMapper().readTree(json))).isEqualTo(Sources.ORDERS);
    assertThat(SourceMapJson.read(new ObjectMapper().readTree("{}"))).isEqualTo(SourceMap.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "c.s.orders,true",
    "s.orders,true",
    "ORDERS,true",
    "`orders`,true",
    "x.orders,false",
    "ders,false",
    "b.c.s.orders,true"
  })
  void namesAreFoundByTheirEnd(String name, boolean found) {
    assertThat(Sources.ORDERS.dataset(name).isPresent()).isEqualTo(found);
  }
}
