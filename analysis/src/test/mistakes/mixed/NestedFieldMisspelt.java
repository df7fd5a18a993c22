package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;

/** A field of a struct is misspelt. */
public final class NestedFieldMisspelt implements Project {

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
                    .select(
                        col("person_id"), col("address.citty").as("city"))) // <- columns.unresolved
            .build();

    return bundle("nested_field_misspelt")
        .add(
            pipeline("nested_field_misspelt")
                .publishTo("main", "nested_field_misspelt")
                .compute(serverless())
                .add(people, a)
                .build())
        .build();
  }
}
