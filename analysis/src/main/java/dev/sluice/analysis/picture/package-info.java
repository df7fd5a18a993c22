/** A bundle as a picture: what flows from where to where, and each column's way through it. */
package dev.sluice.analysis.picture;
