package org.waymark.ingest.mapping;

import java.util.List;
import java.util.regex.Pattern;
import org.waymark.contracts.value.NumberForm;

/** Takes out of numbers what people write into them; what is no number then stays as it was. */
final class Numbers {
  private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
  private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

  private Numbers() {}

  static String plain(String text, List<NumberForm> forms) {
    if (forms.isEmpty()) {
      return text;
    }
    String number = text.strip();
    boolean below = forms.contains(NumberForm.BRACKETS) && isInBrackets(number);
    if (below) {
      number = number.substring(1, number.length() - 1).strip();
    }
    if (forms.contains(NumberForm.PERCENT) && number.endsWith("%")) {
      number = number.substring(0, number.length() - 1).strip();
    }
    if (forms.contains(NumberForm.POUNDS)) {
      number = withoutPound(number);
    }
    if (forms.contains(NumberForm.THOUSANDS) && GROUPED.matcher(number).matches()) {
      number = number.replace(",", "");
    }
    boolean signed = number.startsWith("-") || number.startsWith("+");
    return PLAIN.matcher(number).matches() && !(below && signed)
        ? (below ? "-" : "") + number
        : text;
  }

  private static boolean isInBrackets(String text) {
    return text.length() > 2 && text.startsWith("(") && text.endsWith(")");
  }

  private static String withoutPound(String text) {
    return text.startsWith("-£")
        ? "-" + text.substring(2)
        : text.startsWith("£") ? text.substring(1) : text;
  }
}
