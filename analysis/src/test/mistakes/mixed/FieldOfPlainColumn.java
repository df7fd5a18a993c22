package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;

/** A field of a column that is text. */
public final class FieldOfPlainColumn implements Project {

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
                    .select(col("person_id"), col("name.first").as("first"))) // <- types.mismatch
            .build();

    return bundle("field_of_plain_column")
        .add(
            pipeline("field_of_plain_column")
                .publishTo("main", "field_of_plain_column")
                .compute(serverless())
                .add(people, a)
                .build())
        .build();
  }
}
