package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;

/** The branches of a CASE are a number and a struct. */
public final class CaseOfOtherTypes implements Project {

  record Address(String street, String city, String zip) {}

  record Person(Long personId, String name, Address address, List<String> tags) {}

  @Override
  public Bundle define() {
    var people =
        bronze("people")
            .from(read(files(JSON, "/Volumes/hr/landing/people").schema(Person.class)))
            .build();

    var a =
        silver("a")
            .from(
                read(people)
                    .withColumn(
                        "where",
                        expr( // <- types.mismatch
                            "CASE WHEN person_id > 3 THEN address ELSE name END"))) // <-
                                                                                    // types.mismatch
            .build();

    return bundle("case_of_other_types")
        .add(
            pipeline("case_of_other_types")
                .publishTo("main", "case_of_other_types")
                .compute(serverless())
                .add(people, a)
                .build())
        .build();
  }
}
