package dev.sluice.compiler.emit;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mustache templates, ours or the user's of the same name.
 *
 * <p>A template owns layout only: what it gets are records of finished text, so nothing is escaped,
 * and a name that the record does not have is an error instead of nothing.
 */
public final class Templates {

  private final Map<String, Mustache> compiled = new HashMap<>();
  private final Factory factory;

  /**
   * Templates with replacements.
   *
   * @param replacements texts by the name of the template that they replace
   */
  public Templates(Map<String, String> replacements) {
    this.factory = new Factory(replacements);
  }

  /**
   * The text of a template, filled in.
   *
   * @param name the file's name, such as {@code databricks.yml.mustache}
   * @param view a record
   * @throws MustacheException for a template that is malformed or names what the view has not
   */
  public String render(String name, Object view) {
    StringWriter text = new StringWriter();
    compiled.computeIfAbsent(name, factory::compile).execute(text, view);
    return text.toString();
  }

  private static final class Factory extends DefaultMustacheFactory {

    private final Map<String, String> replacements;

    Factory(Map<String, String> replacements) {
      this.replacements = replacements;
      setObjectHandler(new Strict());
    }

    @Override
    public Reader getReader(String name) {
      String replacement = replacements.get(name);
      if (replacement != null) {
        return new StringReader(replacement);
      }
      InputStream ours = Templates.class.getResourceAsStream("/dev/sluice/templates/" + name);
      if (ours == null) {
        throw new MustacheException("no template is called " + name);
      }
      return new InputStreamReader(ours, StandardCharsets.UTF_8);
    }

    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (java.io.IOException e) {
        throw new MustacheException(e);
      }
    }
  }

  private static final class Strict extends ReflectionObjectHandler {

    @Override
    protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
      throw new MustacheException("the view has no `" + name + "`");
    }
  }
}
