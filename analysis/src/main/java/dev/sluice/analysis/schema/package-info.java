/** Schemas that users have already, in files of many kinds, as Java records and as a lock file. */
package dev.sluice.analysis.schema;
