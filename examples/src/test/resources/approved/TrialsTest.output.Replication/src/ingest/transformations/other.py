from pyspark import pipelines as dp


@dp.temporary_view
@dp.expect_or_drop("id_ok", "id > 0")
@dp.expect_or_drop("mail", "mail LIKE '%@%'")
def customers_valid():
    return spark.readStream.table("customers_raw")


@dp.temporary_view
def order_lines_valid():
    return spark.readStream.table("order_lines_raw")
