/** What was deployed, as it is kept in the workspace beside the uploaded files. */
package dev.sluice.deploy.state;
