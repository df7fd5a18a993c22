package dev.sluice.examples.trials;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.F;
import dev.sluice.dsl.Window;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.time.LocalDate;

/** Reports: figures of all rows, growth, ranks, a calendar, texts taken apart and put together. */
public final class Statistics implements Project {

  record Sale(
      Long id,
      String customerId,
      String city,
      Double amount,
      String status,
      LocalDate day,
      Boolean online) {}

  @Override
  public Bundle define() {
    var sales = external("shop.silver.sales").columns(Sale.class);

    var figures =
        gold("figures")
            .from(
                read(sales)
                    .agg(
                        F.count(star()).as("sales"),
                        F.round(F.avg(col(Sale::amount)), 2).as("average"),
                        F.sum(when(col(Sale::online), 1).otherwise(0)).as("online"),
                        F.count_if(col(Sale::status).eq("failed")).as("failed"),
                        F.round(
                                F.sum(when(col(Sale::online), col(Sale::amount)).otherwise(0))
                                    .divide(F.nullif(F.sum(col(Sale::amount)), lit(0)))
                                    .multiply(100),
                                2)
                            .as("online_percent"),
                        F.max_by(col(Sale::city), col(Sale::amount)).as("city_of_largest")))
            .build();

    var total = F.sum(col(Sale::amount)).as("total");
    var months =
        gold("months")
            .from(
                read(sales)
                    .withColumn("month", F.date_format(col(Sale::day), "yyyy-MM"))
                    .groupBy("month")
                    .agg(total, F.count_distinct(col(Sale::customerId)).as("customers"))
                    .withColumn("before", F.lag(total.ref()).over(Window.orderBy("month")))
                    .withColumn(
                        "growth",
                        F.round(
                            total.ref().minus(col("before")).divide(col("before")).multiply(100),
                            1))
                    .orderBy("month"))
            .build();

    var week = Window.partitionBy("city").orderBy("day").rowsBetween(-6, Window.currentRow);
    var cities =
        gold("cities")
            .from(
                read(sales)
                    .withColumn("week", F.avg(col(Sale::amount)).over(week))
                    .withColumn(
                        "band",
                        when(col(Sale::amount).gt(1000), "large")
                            .when(col(Sale::amount).gt(100), "middle")
                            .otherwise("small"))
                    .withColumn(
                        "share",
                        col(Sale::amount)
                            .divide(F.sum(col(Sale::amount)).over(Window.partitionBy("city")))))
            .build();

    var calendar =
        gold("calendar")
            .from(
                read(range(1))
                    .select(
                        F.explode(
                                F.sequence(
                                    lit(LocalDate.of(2020, 1, 1)),
                                    lit(LocalDate.of(2030, 12, 31)),
                                    expr("INTERVAL 1 DAY")))
                            .as("day"))
                    .select(
                        col("day"),
                        F.year(col("day")).as("year"),
                        F.dayofweek(col("day")).isin(1, 7).as("weekend"),
                        F.concat(F.year(col("day")).cast(STRING), lit("-Q"), F.quarter(col("day")))
                            .as("quarter")))
            .build();

    var customers =
        silver("customers")
            .from(
                read(external("shop.bronze.customers"))
                    .withColumn(
                        "name", F.initcap(F.concat_ws(" ", F.trim(col("first")), col("last"))))
                    .withColumn("phone", F.regexp_replace(col("phone"), "[^0-9+]", ""))
                    .withColumn("mail", F.sha2(F.lower(col("mail")), 256))
                    .withColumn(
                        "age",
                        F.floor(
                                F.months_between(
                                        F.current_date(), F.to_date(col("born"), "dd/MM/yyyy"))
                                    .divide(12))
                            .cast(INT))
                    .withColumn("zip", col("address").jsonPath("home.zip").cast(STRING))
                    .withColumn("tag", F.split(col("tags"), ",").getItem(0))
                    .withColumn(
                        "color", F.from_json(col("wishes"), mapOf(STRING, STRING)).getItem("color"))
                    .fillna("unknown", "tag", "color"))
            .build();

    return bundle("statistics")
        .add(
            pipeline("statistics")
                .publishTo("shop", "reports")
                .compute(serverless())
                .add(figures, months, cities, calendar, customers)
                .build())
        .build();
  }
}
