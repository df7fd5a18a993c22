package dev.sluice.dsl;

/**
 * What Spark's DataFrames do at once, and a query can't: nothing runs while a pipeline is
 * described, and tables, views and sinks keep what it makes. {@link Refusals} says why these
 * methods are here.
 */
@SuppressWarnings("UnusedTypeParameter") // its name is the reason, which javac prints
abstract class NoActions {

  NoActions() {}

  <APipelineOnlyDescribes> Object collect(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object toPandas(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object toLocalIterator(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object show(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object display(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object first(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object head(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object take(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object tail(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object isEmpty(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object foreach(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object count(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object printSchema(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object explain(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object cache(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object persist(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object unpersist(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object checkpoint(Object... refused) {
    return Refusals.refused();
  }

  <APipelineOnlyDescribes> Object localCheckpoint(Object... refused) {
    return Refusals.refused();
  }

  <PassItToATableOrASinkInstead> Object write(Object... refused) {
    return Refusals.refused();
  }

  <PassItToATableOrASinkInstead> Object writeTo(Object... refused) {
    return Refusals.refused();
  }

  <PassItToATableOrASinkInstead> Object writeStream(Object... refused) {
    return Refusals.refused();
  }

  <PassItToATableOrASinkInstead> Object saveAsTable(Object... refused) {
    return Refusals.refused();
  }

  <PassItToATableOrASinkInstead> Object foreachBatch(Object... refused) {
    return Refusals.refused();
  }

  <DeclareAViewInstead> Object createTempView(Object... refused) {
    return Refusals.refused();
  }

  <DeclareAViewInstead> Object createOrReplaceTempView(Object... refused) {
    return Refusals.refused();
  }

  <DeclareAViewInstead> Object createGlobalTempView(Object... refused) {
    return Refusals.refused();
  }

  <WriteOneAggregatePerValueInstead> Object pivot(Object... refused) {
    return Refusals.refused();
  }
}
