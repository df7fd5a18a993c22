/** The words that users write; each of them records what was said as a value of the model. */
package dev.sluice.dsl;
