package com.acme;

import static dev.sluice.dsl.Sluice.*;

/** What pipelines share. */
final class SharedLibrary {

  private SharedLibrary() {}

  static Lines.Written table(int caller) {
    return new Lines.Written(
        Lines.line(), "Lines.java:" + caller, bronze("shared").from(read(Lines.VIEW)).build());
  }
}
