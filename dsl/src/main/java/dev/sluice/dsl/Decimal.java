package dev.sluice.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type of a component that is a {@link java.math.BigDecimal}; on a list or a map it is the type
 * of the decimals in it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Decimal {

  /** All digits, 1 to 38. */
  int precision();

  /** The digits after the point. */
  int scale();
}
