/** The settings of pipelines: one tree of values for YAML and JSON, and the JSON of each target. */
package dev.sluice.compiler.emit.settings;
