package org.waymark.contracts.event;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a row the same row: the hash of its series or subject, period, explicit revision if
 * any, and content. The same row makes the same id on any machine; 17.6 and 17.60 are the same
 * content, and so are the same markers in another order.
 */
public final class Identity {
  private static final MessageDigest FRESH = fresh();

  private Identity() {}

  /** The event id of a row of inputs: 32 hexadecimal digits. */
  public static String of(InputRow row) {
    return switch (row) {
      case MeasurementRecorded figure -> of(figure);
      case TargetSet target -> of(target);
      case CommentaryGiven commentary -> of(commentary);
      case ActionRecorded action -> of(action);
    };
  }

  /** The hash of a row's content alone, whatever its series, period and revision. */
  public static String contentOf(InputRow row) {
    return switch (row) {
      case MeasurementRecorded figure -> contentOf(figure);
      case TargetSet target -> contentOf(target);
      case CommentaryGiven commentary -> contentOf(commentary);
      case ActionRecorded action -> contentOf(action);
    };
  }

  /** The event id of a measurement: 32 hexadecimal digits. */
  public static String of(MeasurementRecorded m) {
    return hash("measurement", m.series(), m.period(), m.revision(), contentOf(m));
  }

  /** The hash of a measurement's content alone, whatever its series, period and revision. */
  public static String contentOf(MeasurementRecorded m) {
    return hash(
        m.value(),
        m.numerator(),
        m.denominator(),
        m.finality().word(),
        sorted(m.markers()),
        m.commentary(),
        m.lower(),
        m.upper());
  }

  /** The event id of a target: 32 hexadecimal digits. */
  public static String of(TargetSet t) {
    return hash("target", t.series(), t.period(), t.revision(), contentOf(t));
  }

  /** The hash of a target's content alone, whatever its series, period and revision. */
  public static String contentOf(TargetSet t) {
    return hash(t.target(), t.lower(), t.upper(), t.profile(), t.setBy(), t.setOn(), t.note());
  }

  /** The event id of a commentary: 32 hexadecimal digits. */
  public static String of(CommentaryGiven c) {
    return hash("commentary", c.series(), c.period(), c.revision(), contentOf(c));
  }

  /** The hash of a commentary's text alone, whatever its series, period and revision. */
  public static String contentOf(CommentaryGiven c) {
    return hash(c.text());
  }

  /** The event id of an action's word for a month: 32 hexadecimal digits. */
  public static String of(ActionRecorded a) {
    return hash("action", a.series(), a.action(), a.period(), a.revision(), contentOf(a));
  }

  /** The hash of what is said of an action, whatever its series, code, month and revision. */
  public static String contentOf(ActionRecorded a) {
    return hash(a.title(), a.owner(), a.due(), a.status().word(), a.note());
  }

  /** The event id of a decision, by its command. */
  public static String of(QueryDecided decided) {
    return hash("query decided", decided.command());
  }

  /** The event id of a line of the ledger: 32 hexadecimal digits. */
  public static String of(LedgerFact fact) {
    return LedgerIdentity.of(fact);
  }

  /**
   * A deterministic id from parts: 32 hexadecimal digits of their SHA-256. Each part stands with
   * its length before it, so that no text can pass for two parts, nor for none.
   */
  public static String hash(@Nullable Object... parts) {
    StringBuilder joined = new StringBuilder(160);
    for (Object part : parts) {
      append(joined, part);
    }
    byte[] digest = sha256().digest(joined.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 16);
  }

  private static void append(StringBuilder joined, @Nullable Object part) {
    if (part == null) {
      joined.append('-');
      return;
    }
    String text =
        part instanceof BigDecimal number
            ? number.stripTrailingZeros().toPlainString()
            : part.toString();
    joined.append(text.length()).append(':').append(text);
  }

  private static String sorted(List<String> markers) {
    return markers.isEmpty() ? "" : String.join(" ", markers.stream().sorted().toList());
  }

  /** A copy of one that is never used: much cheaper than to look for a new one for every row. */
  private static MessageDigest sha256() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
