package dev.sluice.examples.trials;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** SQL text over several lines, wherever text is accepted: it keeps its lines. */
public final class TextBlocks implements Project {

  @Override
  public Bundle define() {
    var visits =
        bronze("visits")
            .from(
                readStream(
                        autoLoader(JSON, "/Volumes/clinic/landing/visits")
                            .schema(
                                """
                                id BIGINT COMMENT 'as the clinic\\'s system has it',
                                patient STRUCT<id: BIGINT, born: DATE>,
                                started_at TIMESTAMP
                                """))
                    .where(
                        """
                        id IS NOT NULL
                          AND started_at >= '2020-01-01'
                        """)
                    .withColumn(
                        "shift",
                        expr(
                            """
                            CASE WHEN hour(started_at) < 12 THEN 'morning'
                                 ELSE 'afternoon' END
                            """)))
            .comment(
                """
                Visits of patients:
                  - one row a visit
                  - as the "system" has them\
                """)
            .expect(
                "a patient who is born",
                """
                patient.id IS NOT NULL
                AND patient.born <= current_date()
                """)
            .build();

    var latest =
        silver("latest_visits")
            .schema(
                """
                id BIGINT NOT NULL,
                patient STRUCT<id: BIGINT, born: DATE>,
                shift STRING COMMENT 'half of the day',
                CONSTRAINT visit PRIMARY KEY (id)
                """)
            .from(
                sqlQuery(
                    """
                    WITH ranked AS (
                      SELECT *, row_number() OVER (PARTITION BY id ORDER BY started_at DESC) AS place
                      FROM {visits}
                    )
                    SELECT id, patient, shift
                    FROM ranked
                    WHERE place = 1
                    """,
                    Map.of("visits", read(visits))))
            .build();

    return bundle("clinic")
        .add(
            pipeline("visits")
                .publishTo("clinic", "visits")
                .compute(serverless())
                .add(visits, latest)
                .build())
        .build();
  }
}
