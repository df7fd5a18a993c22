package dev.sluice.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a record's components become column names; without it, in snake_case. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ColumnNames {

  /** The form of the names. */
  Form value();

  /** The forms of names. */
  enum Form {
    /** {@code customerID} becomes {@code customer_id}. */
    SNAKE_CASE,
    /** {@code customerID} stays. */
    AS_WRITTEN
  }
}
