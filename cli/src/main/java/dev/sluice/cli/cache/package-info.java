/** What is kept in the user's cache folder of former runs. */
package dev.sluice.cli.cache;
