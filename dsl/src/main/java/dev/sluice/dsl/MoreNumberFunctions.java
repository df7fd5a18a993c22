package dev.sluice.dsl;

/** Tolerant arithmetic, bits, random numbers and number formats. */
abstract class MoreNumberFunctions extends NumberFunctions {

  MoreNumberFunctions() {}

  /** The sum, NULL where it overflows; of a date or time and an interval too. */
  public static <R> Column<R> try_add(Column<?> left, Column<?> right) {
    return call("try_add", left, right);
  }

  /** The difference, NULL where it overflows; of dates, times and intervals too. */
  public static <R> Column<R> try_subtract(Column<?> left, Column<?> right) {
    return call("try_subtract", left, right);
  }

  /** The product, NULL where it overflows; of a number and an interval too. */
  public static <R> Column<R> try_multiply(Column<?> left, Column<?> right) {
    return call("try_multiply", left, right);
  }

  /** The quotient, NULL where the divisor is 0. */
  public static <R> Column<R> try_divide(Column<?> left, Column<?> right) {
    return call("try_divide", left, right);
  }

  /** The remainder of a division, NULL where the divisor is 0. */
  public static Column<Number> try_mod(Column<? super Number> left, Column<? super Number> right) {
    return call("try_mod", left, right);
  }

  /** Which of so many equally wide buckets between two bounds holds the value, counted from 1. */
  public static Column<Number> width_bucket(
      Column<? super Number> value,
      Column<? super Number> min,
      Column<? super Number> max,
      int buckets) {
    return call("width_bucket", value, min, max, plain(buckets));
  }

  /** The value, or the other where it is NaN. */
  public static Column<Number> nanvl(Column<? super Number> column, Column<? super Number> other) {
    return call("nanvl", column, other);
  }

  /** Whether it is NaN. */
  public static Column<Boolean> isnan(Column<? super Number> column) {
    return call("isnan", column);
  }

  /** The value, 0 where it is NULL. */
  public static Column<Number> zeroifnull(Column<? super Number> column) {
    return call("zeroifnull", column);
  }

  /** The value, NULL where it is 0. */
  public static Column<Number> nullifzero(Column<? super Number> column) {
    return call("nullifzero", column);
  }

  /** A whole number in binary digits. */
  public static Column<String> bin(Column<? super Number> column) {
    return call("bin", column);
  }

  /** The digits of a number in another base. */
  public static Column<String> conv(Column<?> number, int fromBase, int toBase) {
    return call("conv", number, plain(fromBase), plain(toBase));
  }

  /** A number or bytes in hexadecimal digits. */
  public static Column<String> hex(Column<?> column) {
    return call("hex", column);
  }

  /** A whole number with every bit turned. */
  public static Column<Number> bitwise_not(Column<? super Number> column) {
    return call("bitwise_not", column);
  }

  /** How many bits of a whole number or a condition are set. */
  public static Column<Number> bit_count(Column<?> column) {
    return call("bit_count", column);
  }

  /** One bit of a whole number, counted from the right and from 0. */
  public static Column<Number> bit_get(
      Column<? super Number> column, Column<? super Number> position) {
    return call("bit_get", column, position);
  }

  /** One bit of a whole number, counted from the right and from 0. */
  public static Column<Number> getbit(
      Column<? super Number> column, Column<? super Number> position) {
    return call("getbit", column, position);
  }

  /** The bits moved to the left. */
  public static Column<Number> shiftleft(Column<? super Number> column, int bits) {
    return call("shiftleft", column, plain(bits));
  }

  /** The bits moved to the right; the sign stays. */
  public static Column<Number> shiftright(Column<? super Number> column, int bits) {
    return call("shiftright", column, plain(bits));
  }

  /** The bits moved to the right, zeros moved in. */
  public static Column<Number> shiftrightunsigned(Column<? super Number> column, int bits) {
    return call("shiftrightunsigned", column, plain(bits));
  }

  /** A random number from 0 to less than 1, another one in every row. */
  public static Column<Number> rand() {
    return call("rand");
  }

  /** A random number from 0 to less than 1, from a seed. */
  public static Column<Number> rand(long seed) {
    return call("rand", plain(seed));
  }

  /** A normally distributed random number. */
  public static Column<Number> randn() {
    return call("randn");
  }

  /** A normally distributed random number, from a seed. */
  public static Column<Number> randn(long seed) {
    return call("randn", plain(seed));
  }

  /** A random number between two bounds. */
  public static Column<Number> uniform(Number min, Number max) {
    return call("uniform", plain(min), plain(max));
  }

  /** A random number between two bounds, from a seed. */
  public static Column<Number> uniform(Number min, Number max, long seed) {
    return call("uniform", plain(min), plain(max), plain(seed));
  }

  /** A random text of letters and digits. */
  public static Column<String> randstr(int length) {
    return call("randstr", plain(length));
  }

  /** A random text of letters and digits, from a seed. */
  public static Column<String> randstr(int length, long seed) {
    return call("randstr", plain(length), plain(seed));
  }

  /** The number as text, with thousands separators and so many decimals. */
  public static Column<String> format_number(Column<? super Number> column, int decimals) {
    return call("format_number", column, plain(decimals));
  }

  /** The number in a text of this format, such as {@code $99,999.00}. */
  public static Column<Number> to_number(Column<? super String> column, CharSequence format) {
    return call("to_number", column, constant(format));
  }

  /** The number in a text of this format, NULL where it does not fit. */
  public static Column<Number> try_to_number(Column<? super String> column, CharSequence format) {
    return call("try_to_number", column, constant(format));
  }

  /** A number, a date, a time or bytes as text in this format. */
  public static Column<String> to_char(Column<?> column, CharSequence format) {
    return call("to_char", column, constant(format));
  }

  /** A number, a date, a time or bytes as text in this format. */
  public static Column<String> to_varchar(Column<?> column, CharSequence format) {
    return call("to_varchar", column, constant(format));
  }
}
