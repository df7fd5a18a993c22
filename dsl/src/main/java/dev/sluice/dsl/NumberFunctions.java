package dev.sluice.dsl;

/** Arithmetic and what else is computed from numbers. */
abstract class NumberFunctions extends StatisticFunctions {

  NumberFunctions() {}

  /** The value without its sign. */
  public static Column<Number> abs(Column<? super Number> column) {
    return call("abs", column);
  }

  /** -1, 0 or 1, as the value is negative, zero or positive. */
  public static Column<Number> sign(Column<? super Number> column) {
    return call("sign", column);
  }

  /** -1, 0 or 1, as the value is negative, zero or positive. */
  public static Column<Number> signum(Column<? super Number> column) {
    return call("signum", column);
  }

  /** The value with the other sign. */
  public static Column<Number> negate(Column<? super Number> column) {
    return call("negate", column);
  }

  /** The value with the other sign. */
  public static Column<Number> negative(Column<? super Number> column) {
    return call("negative", column);
  }

  /** The value itself. */
  public static Column<Number> positive(Column<? super Number> column) {
    return call("positive", column);
  }

  /** Rounded to a whole number, halves away from zero. */
  public static Column<Number> round(Column<? super Number> column) {
    return call("round", column);
  }

  /**
   * Rounded to so many decimals, halves away from zero; tens and hundreds where the scale is
   * negative.
   */
  public static Column<Number> round(Column<? super Number> column, int scale) {
    return call("round", column, plain(scale));
  }

  /** Rounded to a whole number, halves to the even neighbour. */
  public static Column<Number> bround(Column<? super Number> column) {
    return call("bround", column);
  }

  /** Rounded to so many decimals, halves to the even neighbour. */
  public static Column<Number> bround(Column<? super Number> column, int scale) {
    return call("bround", column, plain(scale));
  }

  /** Rounded to a whole number as a DOUBLE, halves to the even neighbour. */
  public static Column<Number> rint(Column<? super Number> column) {
    return call("rint", column);
  }

  /** The largest whole number that is not larger. */
  public static Column<Number> floor(Column<? super Number> column) {
    return call("floor", column);
  }

  /** Rounded down to so many decimals. */
  public static Column<Number> floor(Column<? super Number> column, int scale) {
    return call("floor", column, plain(scale));
  }

  /** The smallest whole number that is not smaller. */
  public static Column<Number> ceil(Column<? super Number> column) {
    return call("ceil", column);
  }

  /** Rounded up to so many decimals. */
  public static Column<Number> ceil(Column<? super Number> column, int scale) {
    return call("ceil", column, plain(scale));
  }

  /** The smallest whole number that is not smaller. */
  public static Column<Number> ceiling(Column<? super Number> column) {
    return call("ceiling", column);
  }

  /** Rounded up to so many decimals. */
  public static Column<Number> ceiling(Column<? super Number> column, int scale) {
    return call("ceiling", column, plain(scale));
  }

  /** The square root. */
  public static Column<Number> sqrt(Column<? super Number> column) {
    return call("sqrt", column);
  }

  /** The cube root. */
  public static Column<Number> cbrt(Column<? super Number> column) {
    return call("cbrt", column);
  }

  /** The base to the power of the exponent. */
  public static Column<Number> pow(Column<? super Number> base, Column<? super Number> exponent) {
    return call("pow", base, exponent);
  }

  /** The base to the power of a constant. */
  public static Column<Number> pow(Column<? super Number> base, Number exponent) {
    return call("pow", base, plain(exponent));
  }

  /** The base to the power of the exponent. */
  public static Column<Number> power(Column<? super Number> base, Column<? super Number> exponent) {
    return call("power", base, exponent);
  }

  /** The base to the power of a constant. */
  public static Column<Number> power(Column<? super Number> base, Number exponent) {
    return call("power", base, plain(exponent));
  }

  /** e to the power of the value. */
  public static Column<Number> exp(Column<? super Number> column) {
    return call("exp", column);
  }

  /** e to the power of the value, less 1; exact for small values. */
  public static Column<Number> expm1(Column<? super Number> column) {
    return call("expm1", column);
  }

  /** The natural logarithm. */
  public static Column<Number> ln(Column<? super Number> column) {
    return call("ln", column);
  }

  /** The natural logarithm. */
  public static Column<Number> log(Column<? super Number> column) {
    return call("log", column);
  }

  /** The logarithm to a base. */
  public static Column<Number> log(double base, Column<? super Number> column) {
    return call("log", plain(base), column);
  }

  /** The logarithm to base 2. */
  public static Column<Number> log2(Column<? super Number> column) {
    return call("log2", column);
  }

  /** The logarithm to base 10. */
  public static Column<Number> log10(Column<? super Number> column) {
    return call("log10", column);
  }

  /** The natural logarithm of the value plus 1; exact for small values. */
  public static Column<Number> log1p(Column<? super Number> column) {
    return call("log1p", column);
  }

  /** The factorial, of 0 to 20. */
  public static Column<Number> factorial(Column<? super Number> column) {
    return call("factorial", column);
  }

  /** Euler's number. */
  public static Column<Number> e() {
    return call("e");
  }

  /** The ratio of a circle's circumference to its diameter. */
  public static Column<Number> pi() {
    return call("pi");
  }

  /** The sine. */
  public static Column<Number> sin(Column<? super Number> radians) {
    return call("sin", radians);
  }

  /** The cosine. */
  public static Column<Number> cos(Column<? super Number> radians) {
    return call("cos", radians);
  }

  /** The tangent. */
  public static Column<Number> tan(Column<? super Number> radians) {
    return call("tan", radians);
  }

  /** The cotangent. */
  public static Column<Number> cot(Column<? super Number> radians) {
    return call("cot", radians);
  }

  /** The secant. */
  public static Column<Number> sec(Column<? super Number> radians) {
    return call("sec", radians);
  }

  /** The cosecant. */
  public static Column<Number> csc(Column<? super Number> radians) {
    return call("csc", radians);
  }

  /** The inverse sine, in radians. */
  public static Column<Number> asin(Column<? super Number> column) {
    return call("asin", column);
  }

  /** The inverse cosine, in radians. */
  public static Column<Number> acos(Column<? super Number> column) {
    return call("acos", column);
  }

  /** The inverse tangent, in radians. */
  public static Column<Number> atan(Column<? super Number> column) {
    return call("atan", column);
  }

  /** The angle of the point (x, y), in radians. */
  public static Column<Number> atan2(Column<? super Number> y, Column<? super Number> x) {
    return call("atan2", y, x);
  }

  /** The hyperbolic sine. */
  public static Column<Number> sinh(Column<? super Number> column) {
    return call("sinh", column);
  }

  /** The hyperbolic cosine. */
  public static Column<Number> cosh(Column<? super Number> column) {
    return call("cosh", column);
  }

  /** The hyperbolic tangent. */
  public static Column<Number> tanh(Column<? super Number> column) {
    return call("tanh", column);
  }

  /** The inverse hyperbolic sine. */
  public static Column<Number> asinh(Column<? super Number> column) {
    return call("asinh", column);
  }

  /** The inverse hyperbolic cosine. */
  public static Column<Number> acosh(Column<? super Number> column) {
    return call("acosh", column);
  }

  /** The inverse hyperbolic tangent. */
  public static Column<Number> atanh(Column<? super Number> column) {
    return call("atanh", column);
  }

  /** Radians as degrees. */
  public static Column<Number> degrees(Column<? super Number> radians) {
    return call("degrees", radians);
  }

  /** Degrees as radians. */
  public static Column<Number> radians(Column<? super Number> degrees) {
    return call("radians", degrees);
  }

  /** The length of a right triangle's third side. */
  public static Column<Number> hypot(Column<? super Number> a, Column<? super Number> b) {
    return call("hypot", a, b);
  }

  /** The remainder of a division, never negative for a positive divisor. */
  public static Column<Number> pmod(
      Column<? super Number> dividend, Column<? super Number> divisor) {
    return call("pmod", dividend, divisor);
  }

  /** The remainder of a division by a constant, never negative for a positive one. */
  public static Column<Number> pmod(Column<? super Number> dividend, Number divisor) {
    return call("pmod", dividend, plain(divisor));
  }
}
