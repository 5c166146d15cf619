package org.sayso.reading.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.sayso.news.RefusalReason;

/** Lets English through and names what is not. In doubt a text is English. */
final class Language {

  /** Below so many letters nothing can be told but the script. */
  private static final int FEWEST_LETTERS = 60;

  /** As much text as the decision needs. */
  private static final int SAMPLE = 6000;

  /** English texts have one function word in two or three; lists of names still one in eight. */
  private static final double ENOUGH = 0.125;

  /** The same where the text is a headline or two, or says itself that it is English. */
  private static final double ENOUGH_IN_DOUBT = 0.05;

  private static final int FEW_LETTERS = 100;

  /** The detector tells apart what Java has one name for. */
  private static final Map<String, String> MACROLANGUAGES =
      Map.of("cmn", "zho", "pes", "fas", "ekk", "est", "lvs", "lav", "arb", "ara", "gsw", "deu");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> functionWords;

  Language(Set<String> functionWords) {
    this.functionWords = functionWords;
  }

  /**
   * @param declared what the report says of itself
   */
  void refuseOther(String text, Optional<String> declared) throws Refusal {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin = sample.codePoints().filter(Language::isLatin).count();
    if (latin * 2 < letters) {
      throw new Refusal(
          RefusalReason.LANGUAGE,
          "not in Latin letters (" + name(detected(sample)) + "?); only English is read");
    }
    boolean english =
        declared.filter(language -> language.toLowerCase(Locale.ROOT).startsWith("en")).isPresent();
    double enough = english || letters < FEW_LETTERS ? ENOUGH_IN_DOUBT : ENOUGH;
    if (letters < FEWEST_LETTERS || shareOfFunctionWords(sample) >= enough) {
      return;
    }
    String detected = detected(sample);
    if (!detected.equals("eng")) {
      throw new Refusal(
          RefusalReason.LANGUAGE, "this is " + name(detected) + "; only English is read");
    }
  }

  private double shareOfFunctionWords(String sample) {
    List<String> words =
        WORD.matcher(sample).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    return (double) words.stream().filter(functionWords::contains).count()
        / Math.max(1, words.size());
  }

  private static boolean isLatin(int codePoint) {
    return Character.isLetter(codePoint)
        && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  /** ISO 639-3. */
  private static String detected(String sample) {
    return Arrays.stream(new LanguageDetectorME(Model.LOADED).predictLanguages(sample))
        .findFirst()
        .map(opennlp.tools.langdetect.Language::getLang)
        .orElse("eng");
  }

  /** What a text seems to be in: ISO 639-1, {@code de}, or 639-3 where there is none. */
  static String of(String text) {
    String code = detected(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
    return locale(code).map(Locale::getLanguage).orElse(code);
  }

  /** {@code German} for {@code deu}; the code itself where Java knows no name. */
  private static String name(String code) {
    return locale(code).map(locale -> locale.getDisplayLanguage(Locale.ENGLISH)).orElse(code);
  }

  private static Optional<Locale> locale(String code) {
    String wide = MACROLANGUAGES.getOrDefault(code, code);
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .filter(locale -> locale.getISO3Language().equals(wide))
        .findFirst();
  }

  /** Loaded when the first doubtful text comes, then shared; it is read-only. */
  private static final class Model {

    static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      try (InputStream in = Language.class.getResourceAsStream("/langdetect-183.bin")) {
        if (in == null) {
          throw new IllegalStateException("langdetect-183.bin is not on the classpath");
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
