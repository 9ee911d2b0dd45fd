package org.waymark.ingest.submission;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of one body have been about so far: about 40 bytes each, so that a million of them
 * are no burden. Subjects are kept as 128 bits of hash and ids as 64. Not thread-safe.
 */
final class SeenRows {
  private static final int FIRST = 16;
  private static final int CHUNK_BITS = 10;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int FIELDS = 4;

  private final long[] first = new long[FIRST * FIELDS];
  private final List<long[]> chunks = new ArrayList<>(0);

  /** Open addressing: the entry's number plus one, 0 where there is none. */
  private int[] index = new int[2 * FIRST];

  private int size;
  private long high;
  private long low;

  /**
   * Notes a row unless an earlier one has the same subject.
   *
   * @return the earlier one's entry, -1 where there is none
   */
  int note(Object subject, String id, int row) {
    hash(subject.toString());
    long ofSubject = high;
    long ofSubjectToo = low;
    int slot = slot(ofSubject, ofSubjectToo);
    if (index[slot] != 0) {
      return index[slot] - 1;
    }
    hash(id);
    int entry = size++;
    long[] chunk = chunk(entry);
    int at = at(entry);
    chunk[at] = ofSubject;
    chunk[at + 1] = ofSubjectToo;
    chunk[at + 2] = high;
    chunk[at + 3] = row;
    index[slot] = size;
    if (size > index.length / 2) {
      grow();
    }
    return -1;
  }

  int row(int entry) {
    return (int) chunk(entry)[at(entry) + 3];
  }

  boolean hasId(int entry, String id) {
    hash(id);
    return chunk(entry)[at(entry) + 2] == high;
  }

  private int slot(long a, long b) {
    int mask = index.length - 1;
    int slot = (int) a & mask;
    while (index[slot] != 0) {
      int entry = index[slot] - 1;
      long[] chunk = chunk(entry);
      int at = at(entry);
      if (chunk[at] == a && chunk[at + 1] == b) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    index = new int[index.length * 2];
    int mask = index.length - 1;
    for (int entry = 0; entry < size; entry++) {
      int slot = (int) chunk(entry)[at(entry)] & mask;
      while (index[slot] != 0) {
        slot = slot + 1 & mask;
      }
      index[slot] = entry + 1;
    }
  }

  /** Few rows take little: only beyond the first few does a chunk begin. */
  private long[] chunk(int entry) {
    if (entry < FIRST) {
      return first;
    }
    int number = entry - FIRST >> CHUNK_BITS;
    if (number == chunks.size()) {
      chunks.add(new long[CHUNK * FIELDS]);
    }
    return chunks.get(number);
  }

  private static int at(int entry) {
    return (entry < FIRST ? entry : entry - FIRST & CHUNK - 1) * FIELDS;
  }

  /** Two multiplicative hashes side by side, each stirred at the end as MurmurHash3 does. */
  private void hash(String text) {
    long a = 0x9e3779b97f4a7c15L;
    long b = 0xc2b2ae3d27d4eb4fL;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      a = Long.rotateLeft((a ^ c) * 0x87c37b91114253d5L, 31);
      b = Long.rotateLeft((b ^ c) * 0x4cf5ad432745937fL, 27) + a;
    }
    high = stirred(a + text.length());
    low = stirred(b ^ Long.rotateLeft(a, 17));
  }

  private static long stirred(long h) {
    long x = h;
    x ^= x >>> 33;
    x *= 0xff51afd7ed558ccdL;
    x ^= x >>> 33;
    x *= 0xc4ceb9fe1a85ec53L;
    return x ^ x >>> 33;
  }
}
