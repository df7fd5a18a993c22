"""The columns of what a pipeline reads from outside, by its format and options."""

KAFKA = (
    "key BINARY, value BINARY, topic STRING, partition INT, offset BIGINT, timestamp TIMESTAMP,"
    " timestampType INT"
)

# Formats whose columns do not depend on any data.
FIXED = {
    "kafka": KAFKA,
    "kinesis": "partitionKey STRING, data BINARY, stream STRING, shardId STRING,"
    " sequenceNumber STRING, approximateArrivalTimestamp TIMESTAMP",
    "pubsub": "messageId STRING, payload BINARY, attributes STRING,"
    " publishTimestampInMillis BIGINT",
    "pulsar": "__key BINARY, value BINARY, __topic STRING, __messageId BINARY,"
    " __publishTime TIMESTAMP, __eventTime TIMESTAMP, __messageProperties MAP<STRING, STRING>",
    "rate": "timestamp TIMESTAMP, value BIGINT",
    "rate-micro-batch": "timestamp TIMESTAMP, value BIGINT",
    "text": "value STRING",
    "binaryfile": "path STRING, modificationTime TIMESTAMP, length BIGINT, content BINARY",
}

CHANGE_FEED = "_change_type STRING, _commit_version BIGINT, _commit_timestamp TIMESTAMP"


def is_on(options: dict[str, str], name: str) -> bool:
    return options.get(name.lower(), "").lower() == "true"


def fixed(format: str, options: dict[str, str]) -> str | None:
    """The columns of a format that always has the same, as DDL."""
    ddl = FIXED.get(format.lower())
    if ddl and format.lower() == "kafka" and is_on(options, "includeHeaders"):
        ddl += ", headers ARRAY<STRUCT<key: STRING, value: BINARY>>"
    return ddl


def rescued(format: str, options: dict[str, str], declared: bool) -> str | None:
    """The name of the column of what did not fit the schema, if the source has one."""
    name = options.get("rescueddatacolumn")
    if name:
        return name
    return "_rescued_data" if format == "cloudfiles" and not declared else None
