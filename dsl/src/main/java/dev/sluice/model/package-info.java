/** What a pipeline is: immutable records that everything else reads, and that depend on nothing. */
package dev.sluice.model;
