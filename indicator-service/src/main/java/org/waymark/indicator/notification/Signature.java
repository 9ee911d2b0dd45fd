package org.waymark.indicator.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a webhook who sent a message and when: HMAC-SHA256 under its secret of the time in
 * seconds, a full stop and the body.
 */
public final class Signature {
  /** The header it stands in. */
  public static final String HEADER = "Waymark-Signature";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  public static String of(String secret, Instant at, String body) {
    String time = Long.toString(at.getEpochSecond());
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] signed = mac.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
