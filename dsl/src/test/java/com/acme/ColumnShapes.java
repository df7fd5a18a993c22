package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Query;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;
import java.util.Map;

/** What the documents show of columns and queries. */
public final class ColumnShapes implements Project {

  record Employee(long id, String name, Long managerId) {}

  record Order(String customerId, double amount) {}

  record Best(String customerId, double total) {}

  record Change(String op, List<String> items) {}

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
    var total = F.sum(col(Order::amount)).as("total");
    var best =
        gold("best_customers")
            .from(
                read(external("main.sales.orders").columns(Order.class))
                    .groupBy(col(Order::customerId))
                    .agg(total)
                    .where(total.ref().gt(1000))
                    .orderBy(total.ref().desc())
                    .returns(Best.class))
            .build();
    var changes =
        silver("changes")
            .from(
                readStream(kafka("broker:9092").subscribe("changes"))
                    .select(F.from_json(col("value").cast(STRING), Change.class).as("change"))
                    .select(
                        star(col("change")),
                        F.explode(col("change.items")).as("item"),
                        expr("current_timestamp()").as("seen_at"))
                    .where(col(Change::op).ne("DELETE")))
            .build();
    return bundle("columns")
        .add(
            pipeline("columns")
                .add(employees, managers, byText, scored, stream, best, changes)
                .build())
        .build();
  }

  private static <Q extends Query<Q>> Q clean(Q in) {
    return in.where(col("id").isNotNull()).where("name <> ''").dropDuplicates("id");
  }
}
