/** What differs between two outputs, for the front ends that show it. */
package dev.sluice.compiler.diff;
