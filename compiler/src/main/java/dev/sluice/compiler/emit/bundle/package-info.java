/** The bundle: {@code databricks.yml} and one YAML file for each pipeline and job. */
package dev.sluice.compiler.emit.bundle;
