package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.List;

/** Full extracts become a history, and the history is read. */
public final class SnapshotHistory implements Project {

  record Address(String street, String city, String zip) {}

  record Person(Long personId, String name, Address address, List<String> tags) {}

  @Override
  public Bundle define() {
    var people =
        bronze("people")
            .from(read(files(JSON, "/Volumes/hr/landing/people").schema(Person.class)))
            .build();

    var history =
        silver("people_history")
            .fedBy(
                autoCdcFromSnapshot(people)
                    .keys("person_id")
                    .scd(type2().trackHistory("name", "address")))
            .build();
    var moved =
        gold("moved")
            .from(read(history).where("__END_AT IS NOT NULL").groupBy("person_id").count())
            .build();

    return bundle("snapshot_history")
        .add(
            pipeline("snapshot_history")
                .publishTo("main", "snapshot_history")
                .compute(serverless())
                .add(people, history, moved)
                .build())
        .build();
  }
}
