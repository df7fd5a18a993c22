package dev.sluice.compiler;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a user can choose about the output.
 *
 * @param form absent for the default of the dialect: files for {@code PIPELINES}, notebooks for
 *     {@code DLT}
 * @param layout absent for the default of the dialect: one dataset a file for {@code PIPELINES},
 *     one layer a file for {@code DLT}
 * @param target the one target whose pipeline JSON is written; absent for all
 * @param user the workspace user that stands for <code>${workspace.current_user..}</code> in
 *     pipeline JSON
 * @param projectClass the binary name of the project's class; part of the bundle's derived UUID
 * @param templates texts that replace templates of the same name
 * @param disabled the ids of rules that are switched off; their errors stay where nothing can be
 *     generated with them
 */
public record CompilerOptions(
    Dialect dialect,
    Optional<SourceForm> form,
    Optional<SourceLayout> layout,
    Optional<String> target,
    Optional<String> user,
    String projectClass,
    Map<String, String> templates,
    Set<String> disabled) {

  public CompilerOptions {
    requireNonNull(dialect, "dialect");
    requireNonNull(form, "form");
    requireNonNull(layout, "layout");
    requireNonNull(target, "target");
    requireNonNull(user, "user");
    requireNonNull(projectClass, "projectClass");
    templates = Map.copyOf(templates);
    disabled = Set.copyOf(disabled);
  }

  /** The options of a project when nothing is chosen. */
  public static CompilerOptions of(String projectClass) {
    return new CompilerOptions(
        Dialect.PIPELINES,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        projectClass,
        Map.of(),
        Set.of());
  }

  /** The same options in a dialect. */
  public CompilerOptions dialect(Dialect other) {
    return new CompilerOptions(
        other, form, layout, target, user, projectClass, templates, disabled);
  }

  /** The same options with sources in a form. */
  public CompilerOptions form(SourceForm other) {
    return new CompilerOptions(
        dialect, Optional.of(other), layout, target, user, projectClass, templates, disabled);
  }

  /** The same options with sources in a layout. */
  public CompilerOptions layout(SourceLayout other) {
    return new CompilerOptions(
        dialect, form, Optional.of(other), target, user, projectClass, templates, disabled);
  }

  /** The same options for one target; for all when absent. */
  public CompilerOptions target(Optional<String> name) {
    return new CompilerOptions(
        dialect, form, layout, name, user, projectClass, templates, disabled);
  }

  /** The same options for somebody who deploys, whose name paths in the workspace may contain. */
  public CompilerOptions user(String name) {
    return new CompilerOptions(
        dialect, form, layout, target, Optional.of(name), projectClass, templates, disabled);
  }

  /** The same options without some rules. */
  public CompilerOptions disabled(Set<String> ids) {
    return new CompilerOptions(dialect, form, layout, target, user, projectClass, templates, ids);
  }

  /** The form of the sources, by choice or by default. */
  public SourceForm effectiveForm() {
    return form.orElse(dialect == Dialect.DLT ? SourceForm.NOTEBOOK : SourceForm.FILE);
  }

  /** The layout of the sources, by choice or by default. */
  public SourceLayout effectiveLayout() {
    return layout.orElse(dialect == Dialect.DLT ? SourceLayout.LAYER : SourceLayout.DATASET);
  }
}
