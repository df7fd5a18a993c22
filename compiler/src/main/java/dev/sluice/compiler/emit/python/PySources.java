package dev.sluice.compiler.emit.python;

import dev.sluice.compiler.emit.TableNames;
import dev.sluice.compiler.emit.python.syntax.Py;
import dev.sluice.compiler.emit.sql.SqlSchema;
import dev.sluice.model.Schema;
import dev.sluice.model.Source;
import dev.sluice.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads of sources. */
final class PySources {

  private static final Py SPARK = Py.atom("spark");

  private final Dialects dialect;
  private final TableNames tables;
  private final Scope scope;

  PySources(Dialects dialect, TableNames tables, Scope scope) {
    this.dialect = dialect;
    this.tables = tables;
    this.scope = scope;
  }

  /** The DataFrame that a read gives. */
  Py read(Source source, boolean streaming) {
    return source.accept(new Reader(streaming));
  }

  private final class Reader implements Source.Cases<Py> {

    private final boolean streaming;

    Reader(boolean streaming) {
      this.streaming = streaming;
    }

    @Override
    public Py files(Source.Files source) {
      Py reader = options(reader().method("format", Py.string(source.format())), source.options());
      List<Py> paths = source.paths().stream().map(scope::string).toList();
      return schema(reader, source.schema())
          .method("load", paths.size() == 1 ? paths.get(0) : Py.list(paths));
    }

    @Override
    public Py autoLoader(Source.AutoLoader source) {
      Py reader =
          reader()
              .method("format", Py.string("cloudFiles"))
              .method("option", Py.string("cloudFiles.format"), Py.string(source.format()));
      if (source.hints().isPresent()) {
        reader =
            reader.method("option", Py.string("cloudFiles.schemaHints"), ddl(source.hints().get()));
      }
      return schema(options(reader, source.options()), source.schema())
          .method("load", scope.string(source.path()));
    }

    @Override
    public Py connector(Source.Connector source) {
      Py reader = options(reader().method("format", Py.string(source.format())), source.options());
      List<Py> path = source.path().stream().map(scope::string).toList();
      return schema(reader, source.schema()).method("load", path);
    }

    @Override
    public Py rows(Source.Rows source) {
      return new PyRows(scope).dataFrame(source);
    }

    @Override
    public Py range(Source.Range source) {
      List<Py> bounds = new ArrayList<>();
      if (source.start() != 0 || source.step() != 1) {
        bounds.add(Py.atom(Long.toString(source.start())));
      }
      bounds.add(Py.atom(Long.toString(source.end())));
      if (source.step() != 1) {
        bounds.add(Py.atom(Long.toString(source.step())));
      }
      return SPARK.method("range", bounds);
    }

    @Override
    public Py dataset(Source.OfDataset source) {
      return table(source, source.options());
    }

    @Override
    public Py external(Source.External source) {
      return table(source, source.options());
    }

    private Py table(Source.Table table, Map<String, Text> options) {
      Py name = scope.string(scope.quoted(tables.of(table)));
      if (dialect.hasReads() && options.isEmpty() && tables.isOwn(table)) {
        return dialect.api(streaming ? "read_stream" : "read").call(name);
      }
      return options(reader(), options).method("table", name);
    }

    private Py reader() {
      return SPARK.attribute(streaming ? "readStream" : "read");
    }

    private Py options(Py reader, Map<String, Text> options) {
      Py with = reader;
      for (Map.Entry<String, Text> option : options.entrySet()) {
        with = with.method("option", Py.string(option.getKey()), scope.string(option.getValue()));
      }
      return with;
    }

    private Py schema(Py reader, Optional<Schema> schema) {
      return schema.isPresent() ? reader.method("schema", ddl(schema.get())) : reader;
    }

    private Py ddl(Schema schema) {
      return new PyDdl(scope).string(SqlSchema.readingLines(schema));
    }
  }
}
