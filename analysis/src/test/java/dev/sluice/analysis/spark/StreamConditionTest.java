package dev.sluice.analysis.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.catalyst.analysis.UnsupportedOperationChecker$;
import org.junit.jupiter.api.Test;

/** Every sentence that Spark's checker of streams has is in our table. */
final class StreamConditionTest {

  /** Texts of the checker that are not about what a streaming query does. */
  private static final Set<String> OTHERS =
      Set.of(
          "Queries without streaming sources cannot be executed with writeStream.start()",
          "Queries with streaming sources must be executed with writeStream.start(), or from a"
              + " streaming table or flow definition within a Spark Declarative Pipeline.",
          "dropDuplicatesWithinWatermark is not supported with batch DataFrames/DataSets",
          "State store encoding format as avro is not supported for operator=\u0001 used within the"
              + " query",
          "Continuous processing does not support current time operations.",
          "Continuous processing does not support \u0001 operations.");

  @Test
  void hasEverySentenceOfSparks() throws IOException {
    List<String> sentences =
        strings(UnsupportedOperationChecker$.class).stream()
            .filter(text -> text.trim().contains(" ") && !OTHERS.contains(text))
            .toList();

    assertThat(sentences).hasSizeGreaterThan(40);
    assertThat(sentences)
        .allSatisfy(text -> assertThat(StreamCondition.find(text)).as(text).isPresent());
  }

  /** The constant strings of a class: those that it loads, and those that it puts together. */
  private static List<String> strings(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream bytes = type.getResourceAsStream(file);
        DataInputStream in = new DataInputStream(bytes)) {
      in.skipNBytes(8);
      int size = in.readUnsignedShort();
      String[] texts = new String[size];
      List<Integer> strings = new ArrayList<>();
      for (int i = 1; i < size; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // a long takes two places
          }
          case 8 -> strings.add(in.readUnsignedShort());
          case 7, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> in.skipNBytes(4);
        }
      }
      return strings.stream().map(index -> texts[index]).toList();
    }
  }
}
