package dev.sluice.analysis.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.plans.logical.OneRowRelation;
import org.junit.jupiter.api.Test;

/** Spark's analyser writes nothing where it is started. */
class SessionTest {

  @Test
  void leavesNoFolder() {
    List<String> before = files();
    new Session().analyse(new OneRowRelation());
    assertEquals(before, files());
  }

  private static List<String> files() {
    return Arrays.stream(new File("").getAbsoluteFile().list())
        .filter(name -> !name.equals("target"))
        .sorted()
        .toList();
  }
}
