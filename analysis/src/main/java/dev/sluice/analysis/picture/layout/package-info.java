/** Where the boxes and lines of a graph go. Knows nothing of what they stand for. */
package dev.sluice.analysis.picture.layout;
