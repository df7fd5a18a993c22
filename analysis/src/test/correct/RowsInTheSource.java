package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** A small table that stands in the source. */
public final class RowsInTheSource implements Project {

  record Country(String code, String name) {}

  @Override
  public Bundle define() {
    var countries =
        bronze("countries")
            .from(
                read(
                    rows(Country.class, new Country("DE", "Germany"), new Country("FR", "France"))))
            .build();
    var names =
        silver("names")
            .from(
                read(countries).select(F.lower(col(Country::code)).as("code"), col(Country::name)))
            .build();

    return bundle("rows_in_the_source")
        .add(
            pipeline("rows_in_the_source")
                .publishTo("main", "rows_in_the_source")
                .compute(serverless())
                .add(countries, names)
                .build())
        .build();
  }
}
