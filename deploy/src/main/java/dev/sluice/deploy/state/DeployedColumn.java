package dev.sluice.deploy.state;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A column of a dataset.
 *
 * @param type as DDL; absent when it was not known
 * @param nullable whether NULL was allowed for in it
 */
public record DeployedColumn(String name, Optional<String> type, boolean nullable) {

  public DeployedColumn {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }
}
