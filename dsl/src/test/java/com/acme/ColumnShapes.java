package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Query;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** What the documents show of columns and queries. */
public final class ColumnShapes implements Project {

  record Employee(long id, String name, Long managerId) {}

  @Override
  public Bundle define() {
    var employees = table("employees").from(read(external("main.hr.employees"))).build();
    var e = alias("e", Employee.class);
    var m = alias("m", Employee.class);
    var managers =
        gold("managers")
            .from(
                read(employees)
                    .as(e)
                    .leftJoin(
                        read(employees).as(m), e.col(Employee::managerId).eq(m.col(Employee::id)))
                    .select(e.col(Employee::id), m.col(Employee::name).as("manager")))
            .build();
    var byText =
        gold("by_text")
            .from(
                sqlQuery(
                        "SELECT id, name FROM {employees} WHERE id > 5",
                        Map.of("employees", read(employees)))
                    .transform(ColumnShapes::clean))
            .build();
    var scored =
        gold("scored")
            .from(
                pythonFunction("scoring", "score").inputs(read(employees)).returns(Employee.class))
            .build();
    var stream =
        silver("stream")
            .from(clean(readStream(external("main.hr.changes"))).transform(in -> in.drop("x")))
            .build();
    return bundle("columns")
        .add(pipeline("columns").add(employees, managers, byText, scored, stream).build())
        .build();
  }

  private static <Q extends Query<Q>> Q clean(Q in) {
    return in.where(col("id").isNotNull()).where("name <> ''").dropDuplicates("id");
  }
}
