/** What a deployment would do: a value, found by comparing what is wanted with what is there. */
package dev.sluice.deploy.plan;
