package correct;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.util.Map;

/** Functions that only the platform has, in Java and in SQL. */
public final class AiFunctions implements Project {

  record Review(Long id, String text) {}

  @Override
  public Bundle define() {
    var reviews =
        bronze("reviews")
            .from(readStream(autoLoader(JSON, "/Volumes/a/b/reviews").schema(Review.class)))
            .build();
    var judged =
        silver("judged")
            .from(
                readStream(reviews)
                    .withColumn("mood", F.ai_analyze_sentiment(col(Review::text)))
                    .withColumn(
                        "topic", F.ai_classify(col(Review::text), "delivery", "price", "quality"))
                    .withColumn(
                        "answer",
                        expr("ai_query('databricks-meta-llama', concat('Answer: ', text))")))
            .build();
    var texts =
        gold("texts")
            .from(
                sqlQuery(
                    "SELECT id, ai_summarize(text, 20) AS short, ai_translate(text, 'de') AS"
                        + " german, ai_mask(text, array('person')) AS masked FROM {r}",
                    Map.of("r", read(reviews))))
            .build();

    return bundle("ai_functions")
        .add(
            pipeline("ai_functions")
                .publishTo("main", "ai_functions")
                .compute(serverless())
                .add(reviews, judged, texts)
                .build())
        .build();
  }
}
