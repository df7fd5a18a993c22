package dev.sluice.compiler.emit;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.ValueCode;
import com.github.mustachejava.codes.WriteCode;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a template: text, values and sections; nothing that leads out of it. */
final class TemplateParts implements MustacheVisitor {

  private final DefaultMustacheFactory factory;
  private final List<Code> parts = new ArrayList<>();

  TemplateParts(DefaultMustacheFactory factory) {
    this.factory = factory;
  }

  @Override
  public Mustache mustache(TemplateContext context) {
    return new DefaultMustache(context, factory, parts.toArray(new Code[0]), context.file());
  }

  @Override
  public void iterable(TemplateContext context, String name, Mustache content) {
    parts.add(new IterableCode(context, factory, content, name));
  }

  @Override
  public void notIterable(TemplateContext context, String name, Mustache content) {
    parts.add(new NotIterableCode(context, factory, content, name));
  }

  @Override
  public void value(TemplateContext context, String name, boolean encoded) {
    parts.add(new ValueCode(context, factory, name, encoded));
  }

  /** The text behind a part belongs to that part. */
  @Override
  public void write(TemplateContext context, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (parts.isEmpty()) {
      parts.add(new WriteCode(context, factory, text));
    } else {
      parts.get(parts.size() - 1).append(text);
    }
  }

  @Override
  public void comment(TemplateContext context, String text) {}

  @Override
  public void eof(TemplateContext context) {}

  @Override
  public void partial(TemplateContext context, String name, String indent) {
    throw refused(context, "includes `" + name + "`");
  }

  @Override
  public void dynamicPartial(TemplateContext context, String name, String indent) {
    throw refused(context, "includes `" + name + "`");
  }

  @Override
  public void extend(TemplateContext context, String name, Mustache content) {
    throw refused(context, "extends `" + name + "`");
  }

  @Override
  public void name(TemplateContext context, String name, Mustache content) {
    throw refused(context, "replaces `" + name + "`");
  }

  @Override
  public void checkName(TemplateContext context, String name, Mustache content) {}

  @Override
  public void pragma(TemplateContext context, String name, String arguments) {
    throw refused(context, "has the pragma `" + name + "`");
  }

  private static MustacheException refused(TemplateContext context, String what) {
    return new MustacheException(
        "line " + context.line() + " " + what + ", but a template stands for itself");
  }
}
