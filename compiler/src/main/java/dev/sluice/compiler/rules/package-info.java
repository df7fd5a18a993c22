/** What is wrong with a bundle: one class per finding. */
package dev.sluice.compiler.rules;
