package dev.sluice.dsl;

/** A format that Auto Loader reads: every one but Delta. */
public sealed interface AutoLoaderFormat
    permits JsonFormat,
        CsvFormat,
        XmlFormat,
        ParquetFormat,
        AvroFormat,
        OrcFormat,
        TextFormat,
        BinaryFileFormat {}
