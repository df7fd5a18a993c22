package dev.sluice.dsl;

/**
 * The type of nothing but {@code null}: it has no values, and fits more than one overload of {@code
 * lit}, so that javac takes {@code lit(null)} for the one that asks for it.
 */
public abstract class Null extends Number implements CharSequence {

  private static final long serialVersionUID = 1L;

  private Null() {}
}
