package dev.sluice.dsl;

/**
 * The type of a record's component whose column is a VARIANT; there are no values of it in Java.
 */
public final class Variant {

  private Variant() {}
}
