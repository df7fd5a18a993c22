/** Model in; diagnostics and artifacts out. Reads no disk, no network and no clock. */
package dev.sluice.compiler;
