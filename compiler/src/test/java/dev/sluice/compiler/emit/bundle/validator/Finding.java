package dev.sluice.compiler.emit.bundle.validator;

/**
 * A mistake in the files of a bundle.
 *
 * @param place the file, and the path in it
 */
public record Finding(Verdict verdict, String message, String place) {}
