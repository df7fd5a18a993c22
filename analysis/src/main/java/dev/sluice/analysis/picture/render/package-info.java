/** Pictures as text: SVG, Mermaid, DOT, JSON, and a page for a browser. */
package dev.sluice.analysis.picture.render;
