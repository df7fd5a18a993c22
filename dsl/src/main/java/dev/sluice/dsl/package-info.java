/**
 * The words that users write; each of them records what was said as a value of the model.
 *
 * <p>Conventions of the words: a condition is a parameter {@code Column<? super Boolean>} (see
 * {@link dev.sluice.dsl.Family}); a select list takes {@link dev.sluice.dsl.Selectable}, an order
 * {@link dev.sluice.dsl.Sortable}; a type is a {@link dev.sluice.dsl.Type}; text of the user's is a
 * {@code CharSequence} that becomes a {@code Text}; every public word captures its line once.
 */
package dev.sluice.dsl;
