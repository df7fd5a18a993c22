package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A table beside itself: every column says which side it is of. */
public final class SelfJoinWithAliases implements Project {

  record Employee(Long id, String name, Long managerId) {}

  @Override
  public Bundle define() {
    var employees =
        bronze("employees")
            .from(read(files(JSON, "/Volumes/hr/landing/employees").schema(Employee.class)))
            .build();
    var e = alias("e", Employee.class);
    var m = alias("m", Employee.class);
    var pairs =
        silver("pairs")
            .from(
                read(employees)
                    .as(e)
                    .join(
                        read(employees).as(m),
                        e.col(Employee::managerId)
                            .eq(m.col(Employee::id))
                            .and(e.col(Employee::name).ne(m.col(Employee::name))))
                    .select(
                        e.col(Employee::name).as("employee"), m.col(Employee::name).as("manager")))
            .build();

    return bundle("self_join_with_aliases")
        .add(
            pipeline("self_join_with_aliases")
                .publishTo("main", "self_join_with_aliases")
                .compute(serverless())
                .add(employees, pairs)
                .build())
        .build();
  }
}
