package org.sayso.bench.dist;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a jar without what nobody here asks for: other models, libraries of other platforms. */
final class LeanJar {

  /** What {@code CoreNlpParser} and its tagger of times load; all other models stay behind. */
  private static final List<String> MODELS =
      List.of(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/parser/nndep/english_UD.gz",
          "edu/stanford/nlp/models/sutime/");

  private static final String ALL_MODELS = "edu/stanford/nlp/models/";

  private final Predicate<String> wanted;

  private LeanJar(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /** For the machine that this runs on. */
  static LeanJar here() {
    String system = lower("os.name");
    String machine = lower("os.arch");
    boolean arm = machine.contains("aarch64") || machine.contains("arm");
    String os = system.startsWith("mac") ? "mac" : system.startsWith("win") ? "win" : "linux";
    return new LeanJar(
        entry ->
            entry.startsWith(ALL_MODELS)
                ? entry.endsWith("/") || MODELS.stream().anyMatch(entry::startsWith)
                : isOfHere(entry.toLowerCase(Locale.ROOT), os, arm));
  }

  private static String lower(String property) {
    return System.getProperty(property, "").toLowerCase(Locale.ROOT);
  }

  /** A native library lies in a folder that names its system and machine. */
  private static boolean isOfHere(String entry, String os, boolean arm) {
    boolean library =
        entry.matches(".*\\.(so|dll|dylib|jnilib|a|pdb)(\\.\\d+)*(\\.dbg)?")
            || entry.contains(".dylib.dsym/");
    int slash = entry.lastIndexOf('/');
    if (!library || slash < 0) {
      return true;
    }
    String folder = entry.substring(0, slash);
    boolean mac = folder.contains("mac") || folder.contains("osx") || folder.contains("darwin");
    boolean win = !mac && folder.contains("win");
    boolean other =
        folder.matches(
            ".*(android|freebsd|openbsd|dragonfly|sunos|aix|musl|ppc|s390|riscv|loong|mips).*");
    boolean ofArm = folder.contains("aarch64") || folder.contains("arm");
    boolean of86 = folder.matches(".*[/-](x86|i386|i686)(/.*)?");
    String of = mac ? "mac" : win ? "win" : "linux";
    return !other && !of86 && of.equals(os) && ofArm == arm;
  }

  /** The same jar with less in it; as it is where nothing was to be left out. */
  void copy(Path jar, Path to) throws IOException {
    boolean whole = true;
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          copy(in, entry, out);
        } else {
          whole = false;
        }
      }
    }
    if (whole) {
      Files.copy(jar, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void copy(InputStream in, ZipEntry entry, ZipOutputStream out) throws IOException {
    ZipEntry same = new ZipEntry(entry.getName());
    same.setTime(0);
    out.putNextEntry(same);
    in.transferTo(out);
    out.closeEntry();
  }
}
