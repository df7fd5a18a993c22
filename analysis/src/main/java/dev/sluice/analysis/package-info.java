/** What Spark's own analyser says of a bundle before it runs: schemas, lineage, findings. */
package dev.sluice.analysis;
