package dev.sluice.deploy.plan;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A generated file.
 *
 * @param path below the folder of files, extension included
 * @param text the whole content
 */
public record DesiredFile(String path, String text) {

  public DesiredFile {
    requireNonNull(path, "path");
    requireNonNull(text, "text");
  }

  /** Where it is in the workspace: a notebook has no extension there. */
  public String workspacePath() {
    int dot = path.lastIndexOf('.');
    boolean notebook =
        text.startsWith("# Databricks notebook source\n")
            || text.startsWith("-- Databricks notebook source\n");
    return notebook && dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  /** The SHA-256 of the content, in hexadecimal. */
  public String hash() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
