package dev.sluice.deploy.apply;

/** Is told of each step when it is done; from several threads, one at a time. */
@FunctionalInterface
public interface Listener {

  /** A step is done. */
  void done(Step step);
}
