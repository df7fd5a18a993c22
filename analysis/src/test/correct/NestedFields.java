package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Structs in structs, arrays of structs, fields changed and dropped. */
public final class NestedFields implements Project {

  record Address(String street, String city, String zip) {}

  record Person(Long personId, String name, Address address, List<String> tags) {}

  record Item(String sku, Integer quantity, Double price) {}

  record Basket(String basketId, List<Item> items, Map<String, String> labels, Instant changedAt) {}

  @Override
  public Bundle define() {
    var people =
        bronze("people")
            .from(read(files(JSON, "/Volumes/hr/landing/people").schema(Person.class)))
            .build();

    var baskets =
        bronze("baskets")
            .from(
                readStream(autoLoader(JSON, "/Volumes/shop/landing/baskets").schema(Basket.class)))
            .build();

    var flat =
        silver("flat")
            .from(
                read(people)
                    .select(
                        col(Person::personId),
                        col(Person::address).field(Address::city).as("city"),
                        col("address.zip").as("zip"),
                        col(Person::tags).getItem(0).as("tag")))
            .build();
    var changed =
        silver("changed")
            .from(
                read(people)
                    .withColumn(
                        "address",
                        col(Person::address).withField("country", lit("DE")).dropFields("street"))
                    .select(col("person_id"), star(col("address"))))
            .build();
    var skus =
        silver("skus")
            .from(
                readStream(baskets)
                    .select(
                        col("items.sku").as("skus"),
                        col("items").getItem(0).getField("price").as("first_price"),
                        col(Basket::labels).getItem("color").as("color")))
            .build();

    return bundle("nested_fields")
        .add(
            pipeline("nested_fields")
                .publishTo("main", "nested_fields")
                .compute(serverless())
                .add(people, baskets, flat, changed, skus)
                .build())
        .build();
  }
}
