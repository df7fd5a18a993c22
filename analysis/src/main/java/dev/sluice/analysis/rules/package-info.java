/** Rules over what the analysis found of all datasets, with nothing of Spark's in them. */
package dev.sluice.analysis.rules;
