package com.acme;

import static dev.sluice.dsl.Sluice.*;

import dev.sluice.dsl.Column;

/** Conditions that pipelines share. */
final class SharedColumns {

  private SharedColumns() {}

  static Column<Boolean> notEmpty(String name) {
    return col(name).isNotNull();
  }
}
