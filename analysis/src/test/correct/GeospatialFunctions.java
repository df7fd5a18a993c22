package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;
import java.util.Map;

/** H3 cells and geometries. */
public final class GeospatialFunctions implements Project {

  record Ping(String device, Double lon, Double lat, Instant at) {}

  @Override
  public Bundle define() {
    var pings =
        bronze("pings")
            .from(readStream(autoLoader(PARQUET, "/Volumes/a/b/pings").schema(Ping.class)))
            .build();
    var cells =
        silver("cells")
            .from(
                readStream(pings)
                    .selectExpr(
                        "device",
                        "at",
                        "h3_longlatash3(lon, lat, 9) AS cell",
                        "h3_h3tostring(h3_longlatash3(lon, lat, 7)) AS area",
                        "h3_toparent(h3_longlatash3(lon, lat, 9), 5) AS parent"))
            .build();
    var places =
        gold("places")
            .from(
                sqlQuery(
                    "SELECT device, st_astext(st_point(lon, lat)) AS place,"
                        + " st_distance(st_point(lon, lat), st_point(0, 0)) AS far FROM {p}",
                    Map.of("p", read(pings))))
            .build();

    return bundle("geospatial_functions")
        .add(
            pipeline("geospatial_functions")
                .publishTo("main", "geospatial_functions")
                .compute(serverless())
                .add(pings, cells, places)
                .build())
        .build();
  }
}
