package dev.sluice.cli.commands;

import dev.sluice.deploy.workspace.Connector;
import dev.sluice.deploy.workspace.Workspace;

/** Where commands get their connection to a workspace from. */
@FunctionalInterface
public interface Connections {

  /** What a connection is made of, a new one each time. */
  Connector connector();

  /** Connections as the environment and the profiles of this machine say. */
  static Connections system() {
    return Workspace::connector;
  }
}
