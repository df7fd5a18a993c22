package dev.sluice.compiler.emit.sql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Binary fractions in the fewest digits that read back to the same number.
 *
 * <p>The JDK's own texts differ between its versions.
 */
public final class Decimals {

  private Decimals() {}

  /** A double, with a point or an exponent: {@code 0.1}, {@code 1e23}. */
  public static String shortest(double value) {
    if (value == 0) {
      return isNegativeZero(value) ? "-0.0" : "0.0";
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 17; digits++) {
      BigDecimal candidate = round(exact, digits);
      if (candidate.doubleValue() == value) {
        return text(candidate);
      }
    }
    return text(round(exact, 17));
  }

  /** A float, likewise. */
  public static String shortest(float value) {
    if (value == 0) {
      return isNegativeZero(value) ? "-0.0" : "0.0";
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < 9; digits++) {
      BigDecimal candidate = round(exact, digits);
      if (candidate.floatValue() == value) {
        return text(candidate);
      }
    }
    return text(round(exact, 9));
  }

  private static boolean isNegativeZero(double value) {
    return Double.doubleToRawLongBits(value) != 0;
  }

  private static BigDecimal round(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
  }

  /** Plain where that is short, otherwise with an exponent. */
  private static String text(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= -5 && exponent < 16) {
      String plain = number.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String digits = number.unscaledValue().abs().toString();
    String sign = number.signum() < 0 ? "-" : "";
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return sign + digits.charAt(0) + fraction + "e" + exponent;
  }
}
