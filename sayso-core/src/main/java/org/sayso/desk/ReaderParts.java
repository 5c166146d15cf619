package org.sayso.desk;

import java.util.function.Supplier;
import org.sayso.reading.ArticleReader;

/**
 * The reader that a desk works with.
 *
 * @param name that tells its readings from those of other readers: {@code 0.1.0, weights standard}
 * @param reader asked for when the first report comes
 * @param threads it works on
 */
public record ReaderParts(
    Supplier<String> name, Supplier<? extends ArticleReader> reader, int threads) {}
