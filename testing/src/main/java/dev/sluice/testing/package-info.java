/** What users put into their own tests of a pipeline. */
package dev.sluice.testing;
