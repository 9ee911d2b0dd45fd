package org.waymark.ingest.submission.body;

/** Looks at bytes beyond ASCII: which of them can be UTF-8, and which cannot. */
final class Utf8Letters {
  /** Bytes that stand for nothing in Windows-1252. */
  private static final String UNUSED = "\u0081\u008d\u008f\u0090\u009d";

  private boolean nul;
  private boolean unused;
  private boolean wrong;
  private boolean right;
  private int wanted;
  private int lowest;
  private int highest;

  void read(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte b = bytes[i];
      if (b > 0 && wanted == 0) {
        continue;
      }
      next(b & 0xff);
    }
  }

  private void next(int c) {
    nul |= c == 0;
    unused |= c >= 0x80 && UNUSED.indexOf(c) >= 0;
    if (wanted > 0) {
      follow(c);
    } else if (c >= 0x80) {
      begin(c);
    }
  }

  /** RFC 3629: which bytes can follow depends on the first. */
  private void begin(int c) {
    lowest = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
    highest = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
    if (c >= 0xc2 && c <= 0xdf) {
      wanted = 1;
    } else if (c >= 0xe0 && c <= 0xef) {
      wanted = 2;
    } else if (c >= 0xf0 && c <= 0xf4) {
      wanted = 3;
    } else {
      wrong = true;
    }
  }

  private void follow(int c) {
    if (c < lowest || c > highest) {
      wrong = true;
      wanted = 0;
      if (c >= 0x80) {
        begin(c);
      }
      return;
    }
    lowest = 0x80;
    highest = 0xbf;
    wanted--;
    right |= wanted == 0;
  }

  boolean anyNul() {
    return nul;
  }

  /** No letter of it is UTF-8, and each could be Windows-1252. */
  boolean areWindows1252() {
    return (wrong || wanted > 0) && !right && !unused;
  }
}
