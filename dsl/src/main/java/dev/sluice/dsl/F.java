package dev.sluice.dsl;

/**
 * Spark's functions, under the names that they have in {@code pyspark.sql.functions}: {@code
 * F.date_trunc("month", col(Order::orderedAt))}. A name that is a word of Java's has an underscore
 * behind it: {@code F.char_}.
 *
 * <p>Where Python takes a column, pass a column; a constant there is {@code lit(..)}. What Python
 * takes as a plain value, such as the format of {@code date_format}, is one here too.
 *
 * <p>What has a word is no function: {@code col}, {@code lit}, {@code expr}, {@code when}.
 */
public final class F extends ValuesByName {

  private F() {}
}
