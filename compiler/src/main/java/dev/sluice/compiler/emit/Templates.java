package dev.sluice.compiler.emit;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Mustache templates, ours or the user's of the same name.
 *
 * <p>A template owns layout only: what it gets are records of finished text, so nothing is escaped,
 * and a name that the record does not have is an error instead of nothing.
 */
public final class Templates {

  private static final String FOLDER = "/dev/sluice/templates/";

  private final Map<String, Mustache> checked = new ConcurrentHashMap<>();
  private final Factory factory;

  /**
   * Templates with replacements.
   *
   * @param replacements texts by the name of the template that they replace
   */
  public Templates(Map<String, String> replacements) {
    this.factory = new Factory(replacements);
  }

  /** Whether there is a template of a name. */
  public static boolean exists(String name) {
    return Templates.class.getResource(FOLDER + name) != null;
  }

  /**
   * The text of a template, filled in.
   *
   * @param name the file's name, such as {@code databricks.yml.mustache}
   * @param view a record, of the same class for every text of a template
   * @throws TemplateException for a template that is malformed or names what the view has not
   */
  public String render(String name, Record view) {
    try {
      StringWriter text = new StringWriter();
      checked.computeIfAbsent(name, it -> compile(it, view)).execute(text, view);
      return text.toString();
    } catch (MustacheException e) {
      throw new TemplateException(
          "The template `%s` is malformed: %s.".formatted(name, e.getMessage()), e);
    }
  }

  private Mustache compile(String name, Record view) {
    Mustache template = factory.compile(name);
    TemplateCheck.check(name, template, view.getClass());
    return template;
  }

  private static final class Factory extends DefaultMustacheFactory {

    private final Map<String, String> replacements;

    Factory(Map<String, String> replacements) {
      this.replacements = replacements;
      setObjectHandler(new RecordHandler());
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new TemplateParts(this);
    }

    @Override
    public Reader getReader(String name) {
      String replacement = replacements.get(name);
      if (replacement != null) {
        return new StringReader(replacement);
      }
      InputStream ours = Templates.class.getResourceAsStream(FOLDER + name);
      if (ours == null) {
        throw new MustacheException("no template is called " + name);
      }
      return new InputStreamReader(ours, StandardCharsets.UTF_8);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException e) {
        throw new MustacheException(e);
      }
    }
  }
}
