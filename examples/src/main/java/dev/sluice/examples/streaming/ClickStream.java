package dev.sluice.examples.streaming;

import static dev.sluice.dsl.Sluice.*;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.Duration.ofMinutes;

import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.Instant;

/** A continuous pipeline: clicks arrive all day, sessions of thirty minutes come out. */
public final class ClickStream implements Project {

  record Click(String userId, String page, String referrer, Instant clickedAt) {}

  @Override
  public Bundle define() {
    var clicks =
        bronze("clicks")
            .from(
                readStream(
                    autoLoader(JSON, "/Volumes/web/landing/clicks")
                        .schema(Click.class)
                        .maxFilesPerTrigger(500)))
            .comment("Every click of the web site")
            .build();

    var pages =
        silver("page_views")
            .from(
                readStream(clicks)
                    .where(col(Click::userId).isNotNull())
                    .withColumn(
                        "host", F.regexp_extract(col(Click::referrer), "https?://([^/]+)", 1))
                    .withColumn("section", F.split_part(col(Click::page), "/", 2)))
            .comment("Clicks of known users, with the section of the site")
            .build();

    var sessions =
        gold("sessions")
            .from(
                readStream(pages)
                    .withWatermark("clicked_at", ofMinutes(30))
                    .groupBy(
                        F.session_window(col(Click::clickedAt), "30 minutes").as("session"),
                        col(Click::userId))
                    .agg(F.count(lit(1)).as("views")))
            .comment("Sessions that end after thirty minutes of silence")
            .build();

    return bundle("web")
        .add(
            pipeline("click_stream")
                .publishTo("prod_catalog", "realtime")
                .compute(clusters(defaultCluster().nodeType("i3.xlarge").workers(4)))
                .continuous()
                .edition(ADVANCED)
                .restartWindow(restartAt(3).on(SATURDAY, SUNDAY).timeZone("Europe/Berlin"))
                .configuration("pipelines.trigger.interval", "10 seconds")
                .add(clicks, pages, sessions)
                .build())
        .build();
  }
}
