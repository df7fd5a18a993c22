package dev.sluice.analysis.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.OneRowRelation;
import org.apache.spark.sql.catalyst.plans.logical.Project;
import org.junit.jupiter.api.Test;

/** The jars that come along are enough for every function that Spark has. */
final class FunctionsTest {

  @Test
  void everyFunctionCanBeAnalysed() {
    Session session = new Session();
    List<String> failed = new ArrayList<>();
    session.within(
        () -> {
          for (String name : session.functions()) {
            for (String type : List.of("STRING", "INT", "ARRAY<INT>", "TIMESTAMP")) {
              for (int count = 0; count <= 3; count++) {
                tryOne(session, name, type, count, failed);
              }
            }
          }
          return null;
        });

    assertThat(failed).isEmpty();
  }

  private static void tryOne(
      Session session, String name, String type, int count, List<String> failed) {
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arguments.add(
          Literals.typed(
              Literals.of(
                  new dev.sluice.model.Expr.Literal(
                      java.util.Optional.empty(), new dev.sluice.model.DataType.Named("VOID"))),
              new dev.sluice.model.DataType.Named(type)));
    }
    LogicalPlan plan =
        new Project(
            Scala.seq(
                List.of(
                    new org.apache.spark.sql.catalyst.analysis.UnresolvedAlias(
                        Functions.call(name, arguments), Scala.none()))),
            new OneRowRelation());
    try {
      session.analyse(plan);
    } catch (LinkageError e) {
      failed.add(name + ": " + e);
    } catch (Exception e) { // what Spark has against the arguments is not the question
      if (!(e instanceof AnalysisException) && e.getCause() instanceof LinkageError) {
        failed.add(name + ": " + e.getCause());
      }
    }
  }
}
