package correct;

import static dev.sluice.dsl.Sluice.*;
import static java.time.Duration.ofHours;

import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** Two streams with watermarks and a bound on both times. */
public final class StreamStreamJoin implements Project {

  record Impression(String adId, Instant shownAt) {}

  record Click(String adId, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var shown =
        bronze("impressions")
            .from(readStream(autoLoader(JSON, "/Volumes/ads/i").schema(Impression.class)))
            .build();
    var clicked =
        bronze("clicks")
            .from(readStream(autoLoader(JSON, "/Volumes/ads/c").schema(Click.class)))
            .build();
    var i = alias("i", Impression.class);
    var c = alias("c", Click.class);
    var joined =
        silver("joined")
            .from(
                readStream(shown)
                    .withWatermark("shown_at", ofHours(2))
                    .as(i)
                    .leftJoin(
                        readStream(clicked).withWatermark("clicked_at", ofHours(3)).as(c),
                        i.col(Impression::adId)
                            .eq(c.col(Click::adId))
                            .and(c.col(Click::clickedAt).geq(i.col(Impression::shownAt)))
                            .and(
                                c.col(Click::clickedAt)
                                    .leq(i.col(Impression::shownAt).plus(ofHours(1)))))
                    .select(
                        i.col(Impression::adId),
                        i.col(Impression::shownAt),
                        c.col(Click::clickedAt)))
            .build();

    return bundle("stream_stream_join")
        .add(
            pipeline("stream_stream_join")
                .publishTo("main", "stream_stream_join")
                .compute(serverless())
                .add(shown, clicked, joined)
                .build())
        .build();
  }
}
