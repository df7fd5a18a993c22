package dev.sluice.examples.escape;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;

/** Where the language ends: a function of the user's own Python, and a UDF. */
public final class ReviewScores implements Project {

  record Review(Long reviewId, String product, String text) {}

  record Scored(Long reviewId, String product, Double score) {}

  @Override
  public Bundle define() {
    var reviews =
        bronze("reviews")
            .from(read(files(JSON, "/Volumes/shop/landing/reviews").schema(Review.class)))
            .comment("What customers write")
            .build();

    var scored =
        silver("reviews_scored")
            .from(
                pythonFunction("scoring", "score_reviews")
                    .inputs(read(reviews))
                    .returns(Scored.class))
            .comment("Reviews with the score of the model")
            .build();

    var slug = F.udf(pythonFunction("text_tools", "slug"), STRING);
    var products =
        gold("product_scores")
            .from(
                read(scored)
                    .groupBy(col(Scored::product))
                    .agg(F.avg(col(Scored::score)).as("score"))
                    .withColumn("page", slug.apply(col(Scored::product))))
            .comment("The average score of each product")
            .build();

    return bundle("reviews")
        .add(
            pipeline("review_scores")
                .publishTo("shop", "reviews")
                .compute(serverless())
                .environmentVersion("4")
                .dependencies("scikit-learn==1.7.2")
                .add(reviews, scored, products)
                .build())
        .build();
  }
}
