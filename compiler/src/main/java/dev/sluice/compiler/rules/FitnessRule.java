package dev.sluice.compiler.rules;

/**
 * Advice: what it finds runs, but is costly, unsafe or not fit for production. It reports warnings
 * and infos only, so that each can be switched off.
 */
public interface FitnessRule extends Rule {}
