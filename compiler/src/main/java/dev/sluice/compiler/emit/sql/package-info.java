/** Expressions, types, schemas and queries as Spark SQL. */
package dev.sluice.compiler.emit.sql;
