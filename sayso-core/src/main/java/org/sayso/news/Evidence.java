package org.sayso.news;

/**
 * Where the bytes of a capture are kept: a record of a web archive.
 *
 * @param file name of the file within the archive's folder
 * @param offset of the record's first byte in the file
 * @param length of the record in the file, in bytes, as compressed
 * @param digest SHA-256 of the capture's bytes, in hexadecimal digits
 */
public record Evidence(String file, long offset, long length, String digest) {

  /**
   * @throws IllegalArgumentException if the place or the digest is none
   */
  public Evidence {
    if (offset < 0 || length <= 0) {
      throw new IllegalArgumentException("no record lies at " + offset + ", length " + length);
    }
    if (digest.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
    }
  }

  /** The offset of what follows. */
  public long end() {
    return offset + length;
  }
}
