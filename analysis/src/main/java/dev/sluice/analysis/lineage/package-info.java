/** Where a column comes from and who uses it, through a whole bundle. */
package dev.sluice.analysis.lineage;
