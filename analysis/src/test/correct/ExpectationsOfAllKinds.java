package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;
import java.util.Map;

/** Conditions with functions, patterns, nested fields, nulls and casts. */
public final class ExpectationsOfAllKinds implements Project {

  record Address(String street, String city, String zip) {}

  record Person(Long personId, String name, Address address, List<String> tags) {}

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var people =
        bronze("people")
            .from(read(files(JSON, "/Volumes/hr/landing/people").schema(Person.class)))
            .build();

    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var a =
        silver("a")
            .from(read(people))
            .expect("city", "address.city IS NOT NULL AND length(address.zip) = 5")
            .expectOrDrop(
                "tags", "size(tags) BETWEEN 0 AND 10 AND NOT array_contains(tags, 'test')")
            .expectOrFail("id", col(Person::personId).isNotNull())
            .build();
    var b =
        silver("b")
            .from(read(customers))
            .expectAll(
                Map.of(
                    "email",
                    "email RLIKE '^[^@]+@[^@]+$'",
                    "age",
                    "age IS NULL OR age BETWEEN 0 AND 150",
                    "name",
                    "trim(name) <> ''"))
            .expect("country", "country = upper(country)")
            .build();

    return bundle("expectations_of_all_kinds")
        .add(
            pipeline("expectations_of_all_kinds")
                .publishTo("main", "expectations_of_all_kinds")
                .compute(serverless())
                .add(people, customers, a, b)
                .build())
        .build();
  }
}
