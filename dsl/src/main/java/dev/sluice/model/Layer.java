package dev.sluice.model;

/** The layer of a dataset: the folder of its source, and its {@code quality} table property. */
public enum Layer {
  BRONZE("bronze"),
  SILVER("silver"),
  GOLD("gold");

  private final String label;

  Layer(String label) {
    this.label = label;
  }

  /** The layer's name in generated files. */
  public String label() {
    return label;
  }
}
