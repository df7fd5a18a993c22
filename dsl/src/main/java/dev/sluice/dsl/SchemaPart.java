package dev.sluice.dsl;

/** What {@code schema(..)} takes: columns, the columns of a record, and keys. */
public sealed interface SchemaPart
    permits ColumnDefinition, RecordColumns, PrimaryKey, ForeignKey {}
