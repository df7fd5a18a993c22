package mistakes.mixed;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;

/** A struct is cast to a number. */
public final class CastThatCannot implements Project {

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
            .from(read(people).select(col("address").cast(INT).as("a"))) // <- types.mismatch
            .build();

    return bundle("cast_that_cannot")
        .add(
            pipeline("cast_that_cannot")
                .publishTo("main", "cast_that_cannot")
                .compute(serverless())
                .add(people, a)
                .build())
        .build();
  }
}
