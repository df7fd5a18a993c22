package dev.sluice.model;

/**
 * A constant that depends on the target: text with variables, or a variable by itself.
 *
 * <p>It stands wherever a plain value of its type does.
 *
 * @param <T> the type of its value
 */
public sealed interface Constant<T> permits Text, Variable {}
