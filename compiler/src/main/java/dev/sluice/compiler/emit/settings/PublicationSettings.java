package dev.sluice.compiler.emit.settings;

import dev.sluice.model.Publication;

/** Where a pipeline publishes, as fields. */
final class PublicationSettings implements Publication.Cases<Value.Mapping> {

  @Override
  public Value.Mapping unity(Publication.Unity publication) {
    return new Fields()
        .text("catalog", publication.catalog())
        .text("schema", publication.schema())
        .mapping();
  }

  @Override
  public Value.Mapping unityTarget(Publication.UnityTarget publication) {
    return new Fields()
        .text("catalog", publication.catalog())
        .text("target", publication.target())
        .mapping();
  }

  @Override
  public Value.Mapping hive(Publication.Hive publication) {
    return new Fields()
        .text("storage", publication.storage())
        .text("target", publication.target())
        .mapping();
  }
}
