package dev.sluice.dsl;

/** What Auto Loader does when new columns appear, {@code cloudFiles.schemaEvolutionMode}. */
public enum SchemaEvolution {
  /** The stream stops, adds the columns and starts again. */
  ADD_NEW_COLUMNS("addNewColumns"),
  /** Likewise, and widens types where values ask for it. */
  ADD_NEW_COLUMNS_WITH_TYPE_WIDENING("addNewColumnsWithTypeWidening"),
  /** The schema stays; new columns go to the rescued data column. */
  RESCUE("rescue"),
  /** The stream fails until the schema is changed. */
  FAIL_ON_NEW_COLUMNS("failOnNewColumns"),
  /** The schema stays; new columns are ignored. */
  NO_EVOLUTION("none");

  private final String option;

  SchemaEvolution(String option) {
    this.option = option;
  }

  /** The value of the option. */
  String option() {
    return option;
  }
}
