/** Does what a plan says, so that it can be interrupted at any request and run again. */
package dev.sluice.deploy.apply;
