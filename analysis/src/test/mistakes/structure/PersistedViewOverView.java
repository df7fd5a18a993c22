package mistakes.structure;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A view in the catalog reads a temporary one. */
public final class PersistedViewOverView implements Project {

  record Customer(Long customerId, String name, String email, Integer age, String country) {}

  @Override
  public Bundle define() {
    var customers =
        bronze("customers")
            .from(
                read(files(CSV.header(), "/Volumes/shop/landing/customers").schema(Customer.class)))
            .build();

    var german = view("german").from(read(customers).where("country = 'DE'")).build();
    var adults =
        persistedView("adults")
            .from(read(german).where("age >= 18")) // <- persisted-view.reads-temporary
            .build();

    return bundle("persisted_view_over_view")
        .add(
            pipeline("persisted_view_over_view")
                .publishTo("main", "persisted_view_over_view")
                .compute(serverless())
                .add(customers, german, adults)
                .build())
        .build();
  }
}
