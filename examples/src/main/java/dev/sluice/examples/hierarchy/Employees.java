package dev.sluice.examples.hierarchy;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A self-join: each employee beside the manager, told apart by aliases. */
public final class Employees implements Project {

  record Employee(Long id, String name, Long managerId, String department) {}

  @Override
  public Bundle define() {
    var employees =
        bronze("employees")
            .from(read(files(JSON, "/Volumes/hr/landing/employees").schema(Employee.class)))
            .comment("Employees as the HR system exports them")
            .build();

    var e = alias("e", Employee.class);
    var m = alias("m", Employee.class);
    var managers =
        silver("employees_with_manager")
            .from(
                read(employees)
                    .as(e)
                    .leftJoin(
                        read(employees).as(m), e.col(Employee::managerId).eq(m.col(Employee::id)))
                    .select(
                        e.col(Employee::id),
                        e.col(Employee::name),
                        e.col(Employee::department),
                        m.col(Employee::name).as("manager")))
            .comment("Employees and the names of their managers")
            .build();

    return bundle("people")
        .add(
            pipeline("employees")
                .publishTo("hr", "people")
                .compute(serverless())
                .add(employees, managers)
                .build())
        .build();
  }
}
