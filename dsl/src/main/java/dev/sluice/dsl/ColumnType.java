package dev.sluice.dsl;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type of a record component's column, where the component's Java type does not say it:
 * {@code @ColumnType("CHAR(2)") String country}. The component may have any Java type; that is the
 * family which javac checks expressions by.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ColumnType {

  /** The whole type in Spark's DDL, {@code INTERVAL DAY TO SECOND}. */
  String value();
}
