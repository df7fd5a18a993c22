package dev.sluice.examples.quality;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Decimal;
import dev.sluice.dsl.Expectations;
import dev.sluice.dsl.F;
import dev.sluice.model.Bundle;
import dev.sluice.model.Project;
import java.math.BigDecimal;
import java.time.Instant;

/** Rules that warn, drop and fail; a shared set; and rules that are computed. */
public final class PaymentQuality implements Project {

  record Payment(
      String id,
      String account,
      String currency,
      @Decimal(precision = 18, scale = 4) BigDecimal amount,
      String status,
      Instant paidAt) {}

  /** What every table of payments must satisfy. */
  private static final Expectations KEYS =
      expectations().orFail("has_id", col(Payment::id).isNotNull());

  @Override
  public Bundle define() {
    var raw =
        bronze("payments_raw")
            .from(
                readStream(
                    autoLoader(CSV.header(), "/Volumes/bank/landing/payments")
                        .schema(Payment.class)))
            .comment("Payments as the bank sends them")
            .build();

    var required = expectations();
    for (String column : new String[] {"account", "currency", "amount", "status"}) {
      required = required.orDrop(column + " is there", col(column).isNotNull());
    }

    var payments =
        silver("payments")
            .from(readStream(raw))
            .comment("Payments that can be booked")
            .expect(KEYS.and(required))
            .expect("recent", "paid_at > current_date() - INTERVAL 30 DAYS")
            .expectOrDrop("positive", col(Payment::amount).gt(0))
            .expectOrFail(
                "known_status", col(Payment::status).isin("booked", "pending", "rejected"))
            .build();

    var balances =
        gold("balances")
            .from(
                read(payments)
                    .where(col(Payment::status).eq("booked"))
                    .groupBy(col(Payment::account), col(Payment::currency))
                    .agg(F.sum(col(Payment::amount)).as("balance")))
            .comment("What is booked on each account")
            .build();

    return bundle("bank")
        .add(
            pipeline("payment_quality")
                .publishTo("bank", "payments")
                .compute(serverless())
                .add(raw, payments, balances)
                .build())
        .build();
  }
}
