package org.waymark.ingest.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column's schema says of its cells beyond their type.
 *
 * @param minimum least number, or what it must be above where {@code above}
 * @param longest most characters of a text
 * @param pattern a text's form; null for any
 * @param words the only words that are allowed; empty for any
 * @param wanted what would be right, in words; empty where the type says it
 */
public record Bounds(
    @Nullable BigDecimal minimum,
    boolean above,
    @Nullable BigDecimal maximum,
    int longest,
    @Nullable Pattern pattern,
    List<String> words,
    String wanted) {}
