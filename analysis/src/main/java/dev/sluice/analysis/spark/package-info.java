/**
 * The only package that names a class of Spark: the bridge from the model to its analyser and back.
 */
package dev.sluice.analysis.spark;
