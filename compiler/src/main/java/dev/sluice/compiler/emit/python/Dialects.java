package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.Dialect;
import dev.sluice.compiler.emit.python.syntax.Py;

/** The two spellings of the platform's Python API. */
enum Dialects {
  PIPELINES("dp", "materialized_view", "temporary_view", "private") {
    @Override
    void imported(Imports imports) {
      imports.member("pyspark", "pipelines", "dp");
    }
  },
  DLT("dlt", "table", "view", "temporary") {
    @Override
    void imported(Imports imports) {
      imports.module("dlt");
    }
  };

  private final String module;
  private final String materializedView;
  private final String temporaryView;
  private final String isPrivate;

  Dialects(String module, String materializedView, String temporaryView, String isPrivate) {
    this.module = module;
    this.materializedView = materializedView;
    this.temporaryView = temporaryView;
    this.isPrivate = isPrivate;
  }

  static Dialects of(Dialect dialect) {
    return switch (dialect) {
      case PIPELINES -> PIPELINES;
      case DLT -> DLT;
    };
  }

  abstract void imported(Imports imports);

  /** {@code dp.name} or {@code dlt.name}. */
  Py api(String name) {
    return Py.atom(module).attribute(name);
  }

  String materializedView() {
    return materializedView;
  }

  String temporaryView() {
    return temporaryView;
  }

  String isPrivate() {
    return isPrivate;
  }

  String autoCdc() {
    return this == DLT ? "apply_changes" : "create_auto_cdc_flow";
  }

  String autoCdcFromSnapshot() {
    return this == DLT ? "apply_changes_from_snapshot" : "create_auto_cdc_from_snapshot_flow";
  }

  /** The argument of CDC that names the flow. */
  String flowName() {
    return this == DLT ? "flow_name" : "name";
  }

  /** Whether reads of the pipeline's own datasets have a function of their own. */
  boolean hasReads() {
    return this == DLT;
  }
}
