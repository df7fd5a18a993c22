package dev.sluice.deploy.workspace;

import java.io.IOException;

/** Sends a request once. */
interface Transport {

  /**
   * Sends it and reads the whole answer.
   *
   * @throws IOException when there is no whole answer
   */
  Answer send(Call call) throws IOException;
}
