from pyspark import pipelines as dp


@dp.table(comment="Payments that can be booked", table_properties={"quality": "silver"})
@dp.expect_or_fail("has_id", "id IS NOT NULL")
@dp.expect_all_or_drop(
    {
        "account is there": "account IS NOT NULL",
        "currency is there": "currency IS NOT NULL",
        "amount is there": "amount IS NOT NULL",
        "status is there": "status IS NOT NULL",
        "positive": "amount > 0",
    }
)
@dp.expect("recent", "paid_at > current_date() - INTERVAL 30 DAYS")
@dp.expect_or_fail("known_status", "status IN ('booked', 'pending', 'rejected')")
def payments():
    """Payments that can be booked"""
    return spark.readStream.table("payments_raw")
