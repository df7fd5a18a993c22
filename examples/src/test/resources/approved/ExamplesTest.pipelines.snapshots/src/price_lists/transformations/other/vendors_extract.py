from pyspark import pipelines as dp


@dp.temporary_view(comment="The vendors of this morning")
def vendors_extract():
    """The vendors of this morning"""
    return spark.read.table("erp.staging.vendors")
